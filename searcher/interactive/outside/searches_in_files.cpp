#include "searcher/interactive/outside/searches_in_files.h"

#include "common/error.h"
#include "searcher/query/query_text.h"

namespace broadsheet::interactive {
namespace {

std::vector<ListLine> list_of(const saved::SavedSearchList& list) {
  std::vector<ListLine> choices;
  for (const saved::SavedSearch& search : list.searches) {
    std::string detail = search.query;
    for (const Filter& filter : search.filters)
      detail += (detail.empty() ? "" : " · ") + filter.field + ":" + filter.value;
    choices.push_back({search.name, std::move(detail)});
  }
  return choices;
}

/// Searching works even where no history can be written, for example in a read-only home folder.
void add_if_possible(const std::string& query, const saved::History& history) {
  try {
    history.add(query);
  } catch (const EnvironmentError&) {
    return;
  }
}

Choices choices_of(const saved::SavedSearch& search) {
  return {search.query, {}, search.filters, search.dates, search.sort, search.collapse};
}

/// The query to save. A search for similar documents is saved as a query, too.
std::string query_of(const Choices& choices) {
  if (choices.similar.empty()) return choices.query;
  QueryNode similar;
  similar.kind = QueryNode::Kind::field;
  similar.field = "similar";
  similar.text = choices.similar;
  similar.quoted = choices.similar.find_first_of(" \t\"()") != std::string::npos;
  return query_text(similar);
}

saved::SavedSearch search_of(const std::string& name, const Choices& choices) {
  return {name, query_of(choices), choices.filters, choices.dates, choices.sort, choices.collapse};
}

}  // namespace

KeptSearches searches_in_files(const saved::KeptQueries& kept, const SearchedPlace& place) {
  KeptSearches kept_searches;
  kept_searches.past_queries = [history = kept.history] { return history.load().newest_first; };
  kept_searches.remember = [history = kept.history](const std::string& query) {
    add_if_possible(query, history);
  };
  kept_searches.saved_searches = [saved = kept.saved] { return list_of(saved.load()); };
  kept_searches.saved = [saved = kept.saved](const std::string& name) -> std::optional<Choices> {
    const saved::SavedSearchList list = saved.load();
    const saved::SavedSearch* search = saved::find_search(list, name);
    return search ? std::optional(choices_of(*search)) : std::nullopt;
  };
  kept_searches.save = [saved = kept.saved](const std::string& name, const Choices& choices) {
    saved.save(search_of(name, choices));
  };
  kept_searches.forget = [saved = kept.saved](const std::string& name) { saved.forget(name); };
  kept_searches.shell_command = [place](const Choices& choices) { return shell_command(choices, place); };
  return kept_searches;
}

}  // namespace broadsheet::interactive
