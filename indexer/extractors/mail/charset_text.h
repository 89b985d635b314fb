// Text in the charset that mail declares for it, which may be missing, unknown or wrong.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// Valid UTF-8 without the marks of text_marks.h. Bytes that do not fit `declared` are read in the encoding
/// that they look like.
std::string text_in_charset(std::string_view bytes, std::string_view declared);

}  // namespace broadsheet::extraction
