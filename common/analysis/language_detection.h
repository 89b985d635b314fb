#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Code of the language that a text is written in, as CLD2 sees it; empty when it cannot tell. Looks at no
/// more than the first kilobyte: enough to tell, and long papers cost no more than short ones. `expected` is
/// the language of the text before, or empty: when the first 160 bytes confirm it, they are enough.
std::string detect_language(std::string_view title, std::string_view text, std::string_view expected);

}  // namespace broadsheet
