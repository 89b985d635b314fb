#include "searcher/query/operand.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

/// A single positive clause is returned without a group. If all clauses exclude, they exclude from all
/// documents.
QueryNode simplest(std::vector<QueryNode::Clause> clauses) {
  if (clauses.size() == 1 && clauses.front().occur != Occur::must_not) return std::move(clauses.front().node);
  QueryNode group;
  group.kind = Kind::group;
  const auto excludes = [](const QueryNode::Clause& clause) { return clause.occur == Occur::must_not; };
  if (std::all_of(clauses.begin(), clauses.end(), excludes)) group.clauses.push_back({Occur::should, {}});
  std::move(clauses.begin(), clauses.end(), std::back_inserter(group.clauses));
  return group;
}

QueryNode node_of(std::vector<Operand> list) {
  std::vector<QueryNode::Clause> clauses;
  for (Operand& operand : list) {
    const bool must = operand.required && operand.occur == Occur::should;
    clauses.push_back({must ? Occur::must : operand.occur, std::move(operand.node)});
  }
  return simplest(std::move(clauses));
}

}  // namespace

Operand with_occur(Operand operand, Occur occur) {
  operand.occur = occur;
  operand.spliced = false;
  return operand;
}

Operand any_of(std::vector<Operand> operands) {
  Operand any;
  any.node.kind = Kind::any;
  for (Operand& operand : operands) {
    const bool excludes = operand.occur == Occur::must_not;
    any.node.clauses.push_back({Occur::should, excludes ? node_of({operand}) : std::move(operand.node)});
  }
  return any;
}

Operand all_of(std::vector<Operand> operands) {
  Operand all;
  all.spliced = true;
  for (Operand& operand : operands)
    if (operand.occur == Occur::should) operand.occur = Occur::must;
  all.node = node_of(std::move(operands));
  return all;
}

void append(Operand operand, std::vector<Operand>& list) {
  if (!operand.spliced || operand.node.kind != Kind::group) {
    list.push_back(std::move(operand));
    return;
  }
  for (QueryNode::Clause& clause : operand.node.clauses)
    if (clause.node.kind != Kind::all) list.push_back({std::move(clause.node), clause.occur});
}

Operand group_of(std::vector<Operand> list, double boost) {
  Operand group;
  const bool alone = list.size() == 1 && list.front().occur != Occur::must_not;
  group.required = alone && list.front().required;
  group.node = node_of(std::move(list));
  group.node.boost *= boost;
  return group;
}

QueryNode as_root(std::vector<Operand> list) {
  return list.empty() ? QueryNode{} : node_of(std::move(list));
}

}  // namespace broadsheet
