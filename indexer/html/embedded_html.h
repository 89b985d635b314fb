// Recognises HTML inside the values of records.
#pragma once

#include <string_view>

namespace broadsheet::readers {

/// True when a value is a piece of HTML, as publishing systems and feeds export it, and not a text that only
/// mentions a tag. It must begin with an element that divides text, such as `<p>`, or have three or more tags
/// of such elements.
bool is_piece_of_html(std::string_view value);

}  // namespace broadsheet::readers
