#include "searcher/lookups/saved_lookup.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "searcher/index/filter_nodes.h"
#include "searcher/query/node_field.h"
#include "searcher/query/parser.h"
#include "searcher/query/query_notes.h"

namespace broadsheet {
namespace {

using Kind = QueryNode::Kind;

QueryNode date_node(const DateRange& dates) {
  QueryNode node;
  node.kind = Kind::field;
  node.field = "date";
  node.text =
      fmt::format("{}..{}", dates.from ? iso_day(*dates.from) : "", dates.to ? iso_day(*dates.to) : "");
  node.dates.dates = dates;
  return node;
}

/// The node, if the query is a single saved search; nullptr otherwise.
const QueryNode* only_saved(const QueryNode& root) {
  if (root.kind == Kind::group && root.clauses.size() == 1 && root.clauses.front().occur != Occur::must_not)
    return only_saved(root.clauses.front().node);
  return is_search(root) ? &root : nullptr;
}

}  // namespace

const saved::SavedSearchList& SavedLookup::list() {
  if (!list_) list_ = saved_.load();
  return *list_;
}

void SavedLookup::fill(QueryNode& node) {
  if (is_search(node)) return fill_search(node);
  for (QueryNode::Clause& clause : node.clauses) fill(clause.node);
}

void SavedLookup::note_unknown(const std::string& name) {
  const std::size_t damaged = list().damaged;
  notes_.push_back(fmt::format(
      "No search is saved as {}; saved: finds nothing.{}", in_note(name),
      damaged == 0 ? std::string() : fmt::format(" Damaged lines of the saved searches: {}.", damaged)));
}

void SavedLookup::fill_search(QueryNode& node) {
  const saved::SavedSearch* search = saved::find_search(list(), node.text);
  if (!search) return note_unknown(node.text);
  if (std::find(open_.begin(), open_.end(), search->name) != open_.end())
    return notes_.push_back(fmt::format("The saved search {} refers back to itself; that part finds nothing.",
                                        in_note(search->name)));
  if (++looked_up_ > most_searches)
    return notes_.push_back(
        fmt::format("A query can use at most {} saved searches; further ones find nothing.", most_searches));
  open_.push_back(search->name);
  fill_with(*search, node);
  open_.pop_back();
}

/// The filters with the names that the index has for their fields; nullopt when it has none for one of them.
std::optional<std::vector<Filter>> SavedLookup::filters_of(const saved::SavedSearch& search) {
  std::vector<Filter> filters = search.filters;
  for (Filter& filter : filters) {
    const Field* field = fields_.find_for_query(filter.field);
    if (!field) {
      notes_.push_back(
          fmt::format("The saved search {} filters by {}, which is no field of this index; it finds nothing.",
                      in_note(search.name), in_note(filter.field)));
      return std::nullopt;
    }
    filter.field = field->name;
  }
  return filters;
}

void SavedLookup::fill_with(const saved::SavedSearch& search, QueryNode& node) {
  const std::optional<std::vector<Filter>> filters = filters_of(search);
  if (!filters) return;
  ParsedQuery parsed = parse_query(search.query, fields_);
  for (const std::string& note : parsed.notes)
    notes_.push_back(fmt::format("In the saved search {}: {}", in_note(search.name), note));
  fill(parsed.root);
  node.clauses.push_back({Occur::should, std::move(parsed.root)});
  for (QueryNode& filter : filter_nodes(*filters)) node.clauses.push_back({Occur::must, std::move(filter)});
  if (search.dates.from || search.dates.to) node.clauses.push_back({Occur::must, date_node(search.dates)});
}

void apply_saved_order(const QueryNode& root, const saved::SavedSearches& saved, Request& request) {
  const QueryNode* node = only_saved(root);
  if (!node || node->clauses.empty()) return;
  const saved::SavedSearchList list = saved.load();
  const saved::SavedSearch* search = saved::find_search(list, node->text);
  if (!search) return;
  if (request.sort == SortOrder::relevance) request.sort = search->sort;
  request.collapse = request.collapse && search->collapse;
}

}  // namespace broadsheet
