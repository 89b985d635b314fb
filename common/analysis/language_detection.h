// Language detection, by CLD2.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// The code of the language that the text is written in; empty when CLD2 cannot tell, or tells a language
/// that Broadsheet does not know (language.h) of a short text. Looks at the first kilobyte at most: that is
/// enough, and long papers cost no more than short ones. `expected` is the language of the previous text, or
/// empty. If the first 160 bytes confirm it, nothing more is read.
std::string detect_language(std::string_view title, std::string_view text, std::string_view expected);

}  // namespace broadsheet
