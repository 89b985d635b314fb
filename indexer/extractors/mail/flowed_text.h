// Paragraphs that mail programs broke into lines so that they can be joined again (RFC 3676, format=flowed).
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// Joins the lines of each paragraph. Lines of a quotation keep one `>` for each level. With `delete_space`,
/// the blank that marks a break is no blank of the text.
std::string joined_flowed_lines(std::string_view text, bool delete_space);

}  // namespace broadsheet::extraction
