// Removes control characters and superfluous white space.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::readers {

/// Cleans valid UTF-8 in place: line ends become `\n`, NUL becomes a blank, other control characters (C0,
/// DEL, C1) except the tab are removed. Returns the number of NULs.
std::size_t clean_text(std::string& text);

/// Removes control characters, makes each run of white space one blank, and trims.
std::string clean_line(std::string_view text);

/// A text of more than `bytes` bytes is cut there, at a character, and ends in `...`.
std::string shortened(std::string_view text, std::size_t bytes);

/// Removes white space (ASCII and no-break space) at both ends.
std::string_view trim(std::string_view text);

bool is_blank(std::string_view text);

}  // namespace broadsheet::readers
