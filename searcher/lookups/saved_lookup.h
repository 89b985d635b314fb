#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/request/request.h"
#include "searcher/saved/saved_searches.h"

namespace broadsheet {

/// Fills in what `saved:NAME` stands for: the query first, which finds, then its filters and dates, which
/// narrow. Saved searches may name others. What no search is called, and a search that leads back to itself,
/// finds nothing, and a note says so. One query.
class SavedLookup {
 public:
  static constexpr std::size_t most_searches = 50;  ///< those that they name counted

  SavedLookup(const saved::SavedSearches& saved, std::vector<std::string>& notes)
      : saved_(saved), notes_(notes) {}

  /// Throws EnvironmentError when there is something to look up and the file cannot be read.
  void fill(QueryNode& node);

 private:
  const saved::SavedSearchList& list();
  void fill_search(QueryNode& node);
  void fill_with(const saved::SavedSearch& search, QueryNode& node);
  void note_unknown(const std::string& name);

  const saved::SavedSearches& saved_;
  std::vector<std::string>& notes_;
  std::optional<saved::SavedSearchList> list_;
  std::vector<std::string> open_;  ///< names of the searches around the node
  std::size_t looked_up_ = 0;
};

/// A query for one saved search and nothing else comes in the order and with the copies that it was saved
/// with.
void apply_saved_order(const QueryNode& root, const saved::SavedSearches& saved, Request& request);

}  // namespace broadsheet
