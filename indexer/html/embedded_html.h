#pragma once

#include <string_view>

namespace broadsheet::readers {

/// Whether a value of a record is a piece of HTML, as publishing systems and feeds export it, and not a text
/// that only mentions a tag: it begins with an element that divides texts, such as `<p>`, or has three or
/// more of their tags.
bool is_piece_of_html(std::string_view value);

}  // namespace broadsheet::readers
