#pragma once

#include "searcher/query/lexer.h"
#include "searcher/query/operand.h"
#include "searcher/query/query_notes.h"

namespace broadsheet {

/// `a NEAR/5 b NEAR/5 c ADJ d`, read from left to right. Equal operators that follow each other make one
/// node; with another operator, the operand between them begins a second node, and both must hold. A group of
/// things that all must be there stands for each of them: `(a AND b) NEAR c` is `a NEAR c` and `b NEAR c`.
class ProximityChain {
 public:
  /// `notes` must outlive it.
  ProximityChain(Operand first, QueryNotes& notes);

  /// False, with a note, when what is before the operator stands at no place of a text.
  bool takes(const Lexeme& joint);
  /// Puts the operand behind the operator.
  void join(const Lexeme& joint, Operand next);
  Operand finish();

 private:
  std::vector<QueryNode> nodes_;  ///< near nodes, or the first operand alone
  QueryNode last_;                ///< the operand on the right
  bool joined_ = false;
  Operand first_;
  QueryNotes& notes_;
};

}  // namespace broadsheet
