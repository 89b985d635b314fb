#pragma once

#include <string>
#include <string_view>

namespace broadsheet::render {

/// Control characters: C0, DEL and C1.
bool is_control(char32_t code_point);

/// Characters that change the direction of the text around them, or are invisible and carry hidden text.
bool is_deceptive(char32_t code_point);

/// Line and paragraph separators, which some terminals and editors take for line ends.
bool is_line_separator(char32_t code_point);

/// With all of these beyond ASCII, and DEL, as `\uXXXX`; valid where a backslash escapes, as in JSON. C0
/// characters stay.
std::string escape_hidden(std::string_view text);

}  // namespace broadsheet::render
