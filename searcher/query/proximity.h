// Parses chains of NEAR, ADJ, SENTENCE and PARAGRAPH.
#pragma once

#include "searcher/query/lexer.h"
#include "searcher/query/operand.h"
#include "searcher/query/query_notes.h"

namespace broadsheet {

/// Reads `a NEAR/5 b NEAR/5 c ADJ d` from left to right. Equal consecutive operators make one node. At a
/// different operator, the operand between them begins a second node, and both must match. A group whose
/// members are all required stands for each of them: `(a AND b) NEAR c` is `a NEAR c` and `b NEAR c`.
class ProximityChain {
 public:
  /// `notes` must outlive the chain.
  ProximityChain(Operand first, QueryNotes& notes);

  /// False, with a note, when what precedes the operator has no place in a text.
  bool takes(const Lexeme& joint);
  /// Adds the operand behind the operator.
  void join(const Lexeme& joint, Operand next);
  Operand finish();

 private:
  std::vector<QueryNode> nodes_;  ///< near nodes, or only the first operand
  QueryNode last_;                ///< the rightmost operand
  bool joined_ = false;
  Operand first_;
  QueryNotes& notes_;
};

}  // namespace broadsheet
