#pragma once

#include <string>
#include <string_view>

namespace broadsheet::interactive {

/// The ASCII character to show where the terminal's character set lacks this one. Bars and lines of the
/// screen have substitutes of their own, letters lose their accents, and everything else becomes `?`.
std::string ascii_fallback(std::string_view character);

}  // namespace broadsheet::interactive
