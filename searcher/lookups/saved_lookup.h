// Replaces `saved:NAME` in a query by the saved search.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/index_fields.h"
#include "searcher/query/ast.h"
#include "searcher/request/request.h"
#include "searcher/saved/saved_searches.h"

namespace broadsheet {

/// Fills in the saved query, which finds, and its filters and dates, which narrow. Saved searches may refer
/// to others. An unknown name, or a search that refers back to itself, matches nothing, with a note. Use for
/// one query only.
class SavedLookup {
 public:
  static constexpr std::size_t most_searches = 50;  ///< including searches that saved searches refer to

  /// `index_fields` are those of the index.
  SavedLookup(const saved::SavedSearches& saved, const IndexFields& index_fields,
              std::vector<std::string>& notes)
      : saved_(saved), fields_(index_fields), notes_(notes) {}

  /// Throws EnvironmentError when there is something to look up and the file cannot be read.
  void fill(QueryNode& node);

 private:
  const saved::SavedSearchList& list();
  void fill_search(QueryNode& node);
  void fill_with(const saved::SavedSearch& search, QueryNode& node);
  std::optional<std::vector<Filter>> filters_of(const saved::SavedSearch& search);
  void note_unknown(const std::string& name);

  const saved::SavedSearches& saved_;
  const IndexFields& fields_;
  std::vector<std::string>& notes_;
  std::optional<saved::SavedSearchList> list_;
  std::vector<std::string> open_;  ///< names of the searches that contain the current node
  std::size_t looked_up_ = 0;
};

/// If the query is one saved search and nothing else, applies the order and the setting for copies that it
/// was saved with.
void apply_saved_order(const QueryNode& root, const saved::SavedSearches& saved, Request& request);

}  // namespace broadsheet
