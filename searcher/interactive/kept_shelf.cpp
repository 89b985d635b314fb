#include "searcher/interactive/kept_shelf.h"

#include "common/error.h"
#include "searcher/query/query_text.h"

namespace broadsheet {
namespace {

std::vector<Choice> list_of(const SavedSearchList& list) {
  std::vector<Choice> choices;
  for (const SavedSearch& search : list.searches) {
    std::string detail = search.query;
    for (const Filter& filter : search.filters)
      detail += (detail.empty() ? "" : " · ") + filter.field + ":" + filter.value;
    choices.push_back({search.name, std::move(detail)});
  }
  return choices;
}

/// Searching goes on where no history can be kept, such as in a home that is read only.
void add_if_possible(const std::string& query, const History& history) {
  try {
    history.add(query);
  } catch (const EnvironmentError&) {
    return;
  }
}

Choices choices_of(const SavedSearch& search) {
  return {search.query, {}, search.filters, search.dates, search.sort, search.collapse};
}

/// Documents like another are a query too.
std::string query_of(const Choices& choices) {
  if (choices.similar.empty()) return choices.query;
  QueryNode similar;
  similar.kind = QueryNode::Kind::field;
  similar.field = "similar";
  similar.text = choices.similar;
  similar.quoted = choices.similar.find_first_of(" \t\"()") != std::string::npos;
  return query_text(similar);
}

SavedSearch search_of(const std::string& name, const Choices& choices) {
  return {name, query_of(choices), choices.filters, choices.dates, choices.sort, choices.collapse};
}

}  // namespace

Shelf kept_shelf(const KeptQueries& kept, const SearchedPlace& place) {
  Shelf shelf;
  shelf.past_queries = [history = kept.history] { return history.load().newest_first; };
  shelf.remember = [history = kept.history](const std::string& query) { add_if_possible(query, history); };
  shelf.saved_searches = [saved = kept.saved] { return list_of(saved.load()); };
  shelf.saved = [saved = kept.saved](const std::string& name) -> std::optional<Choices> {
    const SavedSearchList list = saved.load();
    const SavedSearch* search = find_search(list, name);
    return search ? std::optional(choices_of(*search)) : std::nullopt;
  };
  shelf.save = [saved = kept.saved](const std::string& name, const Choices& choices) {
    saved.save(search_of(name, choices));
  };
  shelf.forget = [saved = kept.saved](const std::string& name) { saved.forget(name); };
  shelf.shell_command = [place](const Choices& choices) { return shell_command(choices, place); };
  return shelf;
}

}  // namespace broadsheet
