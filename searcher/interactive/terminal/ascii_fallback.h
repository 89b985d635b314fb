#pragma once

#include <string>
#include <string_view>

namespace broadsheet::interactive {

/// One ASCII character for a character that the terminal's character set does not have: bars and lines of
/// the screen have their own, letters lose their accents, anything else is `?`.
std::string ascii_fallback(std::string_view character);

}  // namespace broadsheet::interactive
