// Text in UTF-16, as formats of Microsoft have it.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// Converts UTF-16, lowest byte first. A surrogate without its other half becomes U+FFFD; an odd byte at the
/// end is ignored.
std::string utf8_from_utf16(std::string_view bytes);

}  // namespace broadsheet::extraction
