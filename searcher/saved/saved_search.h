// A saved search, and how it is written as one line of a file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/request/request.h"

namespace broadsheet::saved {

/// In bytes.
inline constexpr std::size_t longest_search_name = 100;

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

/// One line of JSON, without a line end. Invalid UTF-8 becomes U+FFFD.
std::string saved_search_line(const SavedSearch& search);

/// nullopt when the line has no search, or one with something that this program does not know.
std::optional<SavedSearch> read_saved_search(const std::string& line);

}  // namespace broadsheet::saved
