// The operands of the query grammar, and how operators combine them.
#pragma once

#include <vector>

#include "searcher/query/ast.h"

namespace broadsheet {

/// What a grammar rule has read, before its neighbours are known.
struct Operand {
  QueryNode node;
  Occur occur = Occur::should;
  bool required = false;  ///< explicitly: it must match even without a sign
  bool spliced = false;   ///< a group without brackets, whose clauses become part of the list around it
};

Operand with_occur(Operand operand, Occur occur);

/// OR: one is enough. Signs other than `-` have no effect here.
Operand any_of(std::vector<Operand> operands);

/// AND: all must match, or must not.
Operand all_of(std::vector<Operand> operands);

/// Adds an operand to a list.
void append(Operand operand, std::vector<Operand>& list);

/// A list in brackets.
Operand group_of(std::vector<Operand> list, double boost);

/// The whole query. Without operands, it matches every document.
QueryNode as_root(std::vector<Operand> list);

}  // namespace broadsheet
