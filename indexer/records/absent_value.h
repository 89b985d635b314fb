// What programs write where a value is missing.
#pragma once

#include <string_view>

namespace broadsheet::readers {

/// True when the whole value says that there is none: blank, `nan`, `None`, `NULL`, `N/A`, `-`, `\N`, `[]`,
/// ... No field takes such a value, and a text or title of one of these words is none either.
bool is_absent(std::string_view value);

}  // namespace broadsheet::readers
