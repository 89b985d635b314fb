#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::readers {

struct Utf8Text {
  std::string text;          ///< valid UTF-8
  std::size_t replaced = 0;  ///< bytes that made no sense and became U+FFFD
};

bool is_utf8(std::string_view bytes);

/// Text of unknown encoding as UTF-8. Valid UTF-8 stays; UTF-8 with a few stray bytes gets U+FFFD for them;
/// anything else is converted from `declared`, when that is an encoding that fits, or from what its bytes
/// look like. Byte order marks are dropped. UTF-16 is the business of unicode_stream.h.
Utf8Text to_utf8(std::string_view bytes, std::string_view declared = {});

/// The encoding that to_utf8() would convert this text from; empty when it is UTF-8, damaged or not.
std::string guess_encoding(std::string_view bytes);

/// The same for names and paths: no guessing, every stray byte is replaced.
std::string repaired_utf8(std::string_view bytes);

}  // namespace broadsheet::readers
