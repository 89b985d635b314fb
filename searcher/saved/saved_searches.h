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
  std::string name;  ///< see is_search_name(); names are the same when they differ in case and accents only
  std::string query;
  std::vector<Filter> filters;
  DateRange dates;
  SortOrder sort = SortOrder::relevance;
  bool collapse = true;
  bool operator==(const SavedSearch&) const = default;
};

SavedSearch saved_search(std::string name, const Request& request);
/// A request for it, everything else by default.
Request request_of(const SavedSearch& search);

/// A name has a letter or a digit, no quotation mark, no control character, and 100 bytes at most.
bool is_search_name(std::string_view name);

struct SavedSearchList {
  std::vector<SavedSearch> searches;  ///< by name, each once
  std::size_t damaged = 0;            ///< lines that could not be read
  std::vector<std::string> damaged_lines = {};
};

/// The searches that a person keeps by name, in a file that every program of the person reads and writes:
///
///   file   := header line*
///   header := "broadsheet searches 1" LF
///   line   := JSON object LF    {"name", "query", "filters": [{"field", "value"}...], "from", "to", "sort",
///                                "collapse"}; all but "name" may be missing, others are ignored
///
/// Of lines with one name the last counts. A line that cannot be read is counted and stays in the file.
class SavedSearches {
 public:
  SavedSearches() = default;  ///< none are kept
  explicit SavedSearches(std::filesystem::path file) : file_(std::move(file)) {}

  /// The three throw EnvironmentError when the file cannot be read or is of a newer version.
  SavedSearchList load() const;
  /// Gives back what had the name before. Throws EnvironmentError when it cannot be written, UsageError when
  /// the name is none.
  std::optional<SavedSearch> save(const SavedSearch& search) const;
  /// Gives back what it was; nullopt: there is none of the name. Throws as save().
  std::optional<SavedSearch> forget(std::string_view name) const;

 private:
  std::vector<std::string> lines() const;
  std::optional<SavedSearch> replace(std::string_view name, const std::string& line) const;

  std::filesystem::path file_;
};

/// nullptr: none has the name.
const SavedSearch* find_search(const SavedSearchList& list, std::string_view name);

}  // namespace broadsheet::saved
