#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::readers {

/// Makes valid UTF-8 printable in place: line ends become `\n`, NUL a blank, other control characters but
/// the tab vanish (C0, DEL, C1). Returns the number of NULs.
std::size_t clean_text(std::string& text);

/// One line: control characters out, runs of white space one blank, trimmed.
std::string clean_line(std::string_view text);

/// Without white space (ASCII, no-break space) at both ends.
std::string_view trim(std::string_view text);

bool is_blank(std::string_view text);

}  // namespace broadsheet::readers
