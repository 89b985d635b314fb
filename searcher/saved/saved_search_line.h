#pragma once

#include <optional>
#include <string>

#include "searcher/saved/saved_searches.h"

namespace broadsheet::saved {

/// The search as one line of JSON, without its end. Bytes that are not UTF-8 become U+FFFD.
std::string saved_search_line(const SavedSearch& search);

/// nullopt: the line holds none, or asks for what this program does not know.
std::optional<SavedSearch> read_saved_search(const std::string& line);

}  // namespace broadsheet::saved
