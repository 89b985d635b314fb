#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Code of the language that a text is written in, as CLD2 sees it; empty when it cannot tell.
/// Looks at no more than the first kilobyte: enough to tell, and long papers cost no more than short ones.
std::string detect_language(std::string_view title, std::string_view text);

}  // namespace broadsheet
