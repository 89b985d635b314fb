// The text of an HTML part of a message.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// All visible text, with marks of asides (text_marks.h) around what the page itself calls a quoted message
/// or a signature. `html` is UTF-8 without marks.
std::string html_mail_text(std::string_view html);

/// The charset that a page declares inside; empty when it does not.
std::string_view charset_inside_html(std::string_view html);

}  // namespace broadsheet::extraction
