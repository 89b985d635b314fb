// The saved searches of a user.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/request/request.h"

namespace broadsheet::saved {

/// Everything that decides which documents a search finds, and their order.
struct SavedSearch {
  std::string name;  ///< see is_search_name(); case and accents do not distinguish names
  std::string query;
  std::vector<Filter> filters;
  DateRange dates;
  SortOrder sort = SortOrder::relevance;
  bool collapse = true;
  bool operator==(const SavedSearch&) const = default;
};

SavedSearch saved_search(std::string name, const Request& request);
/// A request for the saved search, with defaults for everything else.
Request request_of(const SavedSearch& search);

/// A valid name has a letter or digit, no quotation marks or control characters, and at most 100 bytes.
bool is_search_name(std::string_view name);

struct SavedSearchList {
  std::vector<SavedSearch> searches;  ///< sorted by name, without repetition
  std::size_t damaged = 0;            ///< number of unreadable lines
  std::vector<std::string> damaged_lines = {};
};

/// Saved searches by name, in a file that all programs of the user share:
///   file   := header line*
///   header := "broadsheet searches 1" LF
///   line   := JSON object LF    {"name", "query", "filters": [{"field", "value"}...], "from", "to", "sort",
///                                "collapse"}; all but "name" may be missing, others are ignored
///
/// If several lines have one name, the last one counts. Unreadable lines are counted and stay in the file.
class SavedSearches {
 public:
  SavedSearches() = default;  ///< keeps nothing
  explicit SavedSearches(std::filesystem::path file) : file_(std::move(file)) {}

  /// All three throw EnvironmentError when the file cannot be read or has a newer version.
  SavedSearchList load() const;
  /// Returns the search that had the name before. Throws EnvironmentError when the file cannot be written,
  /// UsageError when the name is not valid.
  std::optional<SavedSearch> save(const SavedSearch& search) const;
  /// Returns the removed search; nullopt when there was none of that name. Throws like save().
  std::optional<SavedSearch> forget(std::string_view name) const;

 private:
  std::vector<std::string> lines() const;
  std::optional<SavedSearch> replace(std::string_view name, const std::string& line) const;

  std::filesystem::path file_;
};

/// nullptr when no search has the name.
const SavedSearch* find_search(const SavedSearchList& list, std::string_view name);

}  // namespace broadsheet::saved
