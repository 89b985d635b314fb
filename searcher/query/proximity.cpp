#include "searcher/query/proximity.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "common/schema.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t usual_distance = 10;  // words, for NEAR and ADJ without a number
constexpr std::size_t most_nodes = 16;      // to which the groups of one chain may expand

/// True when a group has a clause of this kind.
bool has_clause(const QueryNode& node, Occur occur) {
  return node.kind == Kind::group &&
         std::any_of(node.clauses.begin(), node.clauses.end(),
                     [&](const QueryNode::Clause& clause) { return clause.occur == occur; });
}

bool is_all_of(const QueryNode& node) {
  return has_clause(node, Occur::must);
}

/// True for nodes that have places in a text.
bool stands_at_places(const QueryNode& node) {
  switch (node.kind) {
    case Kind::word:
    case Kind::phrase:
    case Kind::pattern:
    case Kind::entity:
    case Kind::citation:
    case Kind::near:
      return true;
    case Kind::group:
    case Kind::any:
      return std::any_of(node.clauses.begin(), node.clauses.end(), [](const QueryNode::Clause& clause) {
        return clause.occur != Occur::must_not && stands_at_places(clause.node);
      });
    default:
      return false;
  }
}

/// Turns `person:Merkel` into `@Merkel`, which has places in a text. Returns false for other nodes.
bool name_values(QueryNode& node) {
  bool named = false;
  for (QueryNode::Clause& clause : node.clauses) named = name_values(clause.node) || named;
  const Field* field = node.kind == Kind::field ? find_field(node.field) : nullptr;
  if (!field || field->kind != FieldKind::entity) return named;
  node.kind = Kind::entity;
  node.field.clear();
  return true;
}

/// The node without parts that have no place. Words side by side are alternatives, as elsewhere; beside
/// required parts they do not count.
QueryNode placed(QueryNode node) {
  if (node.kind != Kind::group && node.kind != Kind::any) return node;
  std::erase_if(node.clauses, [](const QueryNode::Clause& clause) {
    return clause.occur == Occur::must_not || !stands_at_places(clause.node);
  });
  const bool all = is_all_of(node);
  std::vector<QueryNode::Clause> kept;
  for (QueryNode::Clause& clause : node.clauses)
    if (!all || clause.occur == Occur::must) kept.push_back({clause.occur, placed(std::move(clause.node))});
  if (kept.size() == 1) return std::move(kept.front().node);
  if (!all)
    for (QueryNode::Clause& clause : kept) clause.occur = Occur::should;
  node.kind = all ? Kind::group : Kind::any;
  node.clauses = std::move(kept);
  return node;
}

/// Makes one near node for each way to choose a member from every group whose members are all required.
std::vector<QueryNode> distribute(const QueryNode& near) {
  const auto group = std::find_if(near.clauses.begin(), near.clauses.end(),
                                  [](const QueryNode::Clause& clause) { return is_all_of(clause.node); });
  if (group == near.clauses.end()) return {near};
  std::vector<QueryNode> nodes;
  for (const QueryNode::Clause& member : group->node.clauses) {
    QueryNode one = near;
    one.clauses[static_cast<std::size_t>(group - near.clauses.begin())] = {Occur::should, member.node};
    for (QueryNode& node : distribute(one)) nodes.push_back(std::move(node));
    if (nodes.size() > most_nodes) nodes.resize(most_nodes);
  }
  return nodes;
}

}  // namespace

ProximityChain::ProximityChain(Operand first, QueryNotes& notes)
    : last_(first.node), first_(std::move(first)), notes_(notes) {}

bool ProximityChain::takes(const Lexeme& joint) {
  QueryNode named = last_;
  name_values(named);
  if (stands_at_places(named)) return true;
  notes_.add(
      fmt::format("{} has no word, phrase, group or @entity before it and is ignored.", in_note(joint.text)));
  return false;
}

void ProximityChain::join(const Lexeme& joint, Operand next) {
  const bool before = name_values(last_), behind = name_values(next.node);
  if (before || behind)
    notes_.add(fmt::format("Next to {}, a value such as person:NAME is read as @NAME.", in_note(joint.text)));
  if (!stands_at_places(next.node)) {
    notes_.add(
        fmt::format("{} has no word, phrase, group or @entity after it; both sides are required, anywhere in "
                    "the document.",
                    in_note(joint.text)));
    nodes_.push_back(std::move(next.node));
    if (!joined_) nodes_.insert(nodes_.begin(), first_.node);
    joined_ = true;
    last_ = nodes_.back();
    return;
  }
  if (has_clause(last_, Occur::must_not) || has_clause(next.node, Occur::must_not))
    notes_.add(fmt::format("Exclusions in the groups next to {} are ignored.", in_note(joint.text)));
  const bool words = joint.proximity == Proximity::any_order || joint.proximity == Proximity::in_order;
  const std::size_t distance = !words ? 0 : joint.distance > 0 ? joint.distance : usual_distance;
  QueryNode right = placed(std::move(next.node));
  const bool same = joined_ && nodes_.back().kind == Kind::near &&
                    nodes_.back().proximity == joint.proximity && nodes_.back().distance == distance;
  if (same) {
    nodes_.back().clauses.push_back({Occur::should, right});
  } else {
    QueryNode near;
    near.kind = Kind::near;
    near.proximity = joint.proximity;
    near.distance = distance;
    near.clauses.push_back({Occur::should, placed(last_)});
    near.clauses.push_back({Occur::should, right});
    nodes_.push_back(std::move(near));
  }
  joined_ = true;
  last_ = std::move(right);
}

Operand ProximityChain::finish() {
  if (!joined_) return std::move(first_);
  std::vector<Operand> all;
  for (const QueryNode& node : nodes_)
    for (QueryNode& one : distribute(node)) all.push_back({std::move(one), Occur::should, true, false});
  if (all.size() == 1) return std::move(all.front());
  Operand both = all_of(std::move(all));
  both.required = true;
  return both;
}

}  // namespace broadsheet
