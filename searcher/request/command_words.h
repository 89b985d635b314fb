#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/request/request.h"

namespace broadsheet {

/// Options and query for `searcher` that give this request: what decides which documents are found, in what
/// order and in what language they are asked for. A request for similar documents begins with `similar`.
/// Pages, facets and looks are not in it.
std::vector<std::string> command_words(const Request& request);

/// The word as a POSIX shell takes it, in single quotes unless it needs none.
std::string shell_quoted(std::string_view word);

/// Words with blanks between.
std::string shell_line(const std::vector<std::string>& words);

}  // namespace broadsheet
