// Called for the words of an index.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace broadsheet {

/// Called for words in byte order. Return false to stop. Set `go_to` to skip forward to that word.
using WordVisitor = std::function<bool(std::string_view word, std::string& go_to)>;

}  // namespace broadsheet
