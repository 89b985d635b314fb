// The saved searches of a user.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/saved/saved_search.h"

namespace broadsheet::saved {

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
