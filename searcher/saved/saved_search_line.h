// Reads and writes one line of the file of saved searches.
#pragma once

#include <optional>
#include <string>

#include "searcher/saved/saved_searches.h"

namespace broadsheet::saved {

/// One line of JSON, without a line end. Invalid UTF-8 becomes U+FFFD.
std::string saved_search_line(const SavedSearch& search);

/// nullopt when the line has no search, or one with something that this program does not know.
std::optional<SavedSearch> read_saved_search(const std::string& line);

}  // namespace broadsheet::saved
