// Character encodings: makes any text valid UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::readers {

struct Utf8Text {
  std::string text;          ///< valid UTF-8
  std::size_t replaced = 0;  ///< number of invalid bytes that became U+FFFD
};

bool is_utf8(std::string_view bytes);

/// Converts text of unknown encoding. Valid UTF-8 stays; UTF-8 with a few stray bytes gets U+FFFD for these.
/// Other text is converted from `declared` if that fits, otherwise from the encoding that it looks like.
/// Drops byte order marks. For UTF-16 see unicode_stream.h.
Utf8Text to_utf8(std::string_view bytes, std::string_view declared = {});

/// The encoding that to_utf8() would convert from; empty for UTF-8, even if damaged.
std::string guess_encoding(std::string_view bytes);

/// For names and paths: does not guess the encoding, but replaces every stray byte.
std::string repaired_utf8(std::string_view bytes);

}  // namespace broadsheet::readers
