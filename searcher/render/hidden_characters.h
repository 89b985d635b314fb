// Characters that a reader does not see or that mislead a terminal.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::render {

/// Control characters: C0, DEL and C1.
bool is_control(char32_t code_point);

/// Characters that change the direction of the text around them, and invisible ones that can hide text.
bool is_deceptive(char32_t code_point);

/// Line and paragraph separators. Some terminals and editors treat them as line ends.
bool is_line_separator(char32_t code_point);

/// Writes all of these as `\uXXXX`, except C0 characters, which stay. Use it only where a backslash escapes,
/// as in JSON.
std::string escape_hidden(std::string_view text);

}  // namespace broadsheet::render
