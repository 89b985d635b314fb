#include "searcher/lookups/story_lookup.h"

#include <fmt/format.h>

#include <algorithm>

namespace broadsheet {
namespace {

bool is_story(const QueryNode& node) {
  return node.kind == QueryNode::Kind::field && node.field == "story";
}

}  // namespace

void StoryLookup::fill(QueryNode& node) {
  for (QueryNode::Clause& clause : node.clauses) fill(clause.node);
  if (!is_story(node)) return;
  node.ids = index_.story_ids(node.text);
  if (node.ids.empty())
    notes_.push_back(
        fmt::format("No document has the id \"{}\", so story:{} finds nothing.", node.text, node.text));
}

bool is_only_story(const QueryNode& root) {
  if (root.kind == QueryNode::Kind::group && root.clauses.size() == 1)
    return root.clauses.front().occur != Occur::must_not && is_only_story(root.clauses.front().node);
  return is_story(root);
}

bool wants_story(const QueryNode& root) {
  return is_story(root) ||
         std::any_of(root.clauses.begin(), root.clauses.end(), [](const QueryNode::Clause& clause) {
           return clause.occur != Occur::must_not && wants_story(clause.node);
         });
}

}  // namespace broadsheet
