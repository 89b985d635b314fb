// Which of two forms of a message is read: plain text or HTML.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// `plain`, unless it is blank, far shorter than the text of the HTML part, or a note that mail programs
/// should show HTML.
const std::string& better_body(const std::string& plain, const std::string& html);

}  // namespace broadsheet::extraction
