// The title of a document that states none.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::readers {

/// The first line of the text, if it is short and not all of it; otherwise empty.
std::string title_line(std::string_view text);

}  // namespace broadsheet::readers
