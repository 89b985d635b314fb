#pragma once

#include <vector>

#include "searcher/query/ast.h"

namespace broadsheet {

/// What a rule of the grammar read, before it is known what stands beside it.
struct Operand {
  QueryNode node;
  Occur occur = Occur::should;
  bool required = false;  ///< asked for explicitly: in a list it must hold, without a sign too
  bool spliced = false;   ///< a group without brackets: in a list its clauses stand for themselves
};

Operand with_occur(Operand operand, Occur occur);

/// Of OR: one of them is enough. Signs other than `-` mean nothing here.
Operand any_of(std::vector<Operand> operands);

/// Of AND: all must hold, or must not.
Operand all_of(std::vector<Operand> operands);

/// Puts an operand beside those of a list.
void append(Operand operand, std::vector<Operand>& list);

/// A list in brackets.
Operand group_of(std::vector<Operand> list, double boost);

/// The whole query. Without operands: every document.
QueryNode as_root(std::vector<Operand> list);

}  // namespace broadsheet
