// Writes a request as a command line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/request/request.h"

namespace broadsheet {

/// The options and query of `searcher` for this request: everything that decides which documents are found,
/// in what order and in what language. A request for similar documents begins with `similar`. Paging, facets
/// and appearance are left out.
std::vector<std::string> command_words(const Request& request);

/// Quotes a word for a POSIX shell, if it needs quotes.
std::string shell_quoted(std::string_view word);

/// Quotes the words and joins them with blanks.
std::string shell_line(const std::vector<std::string>& words);

}  // namespace broadsheet
