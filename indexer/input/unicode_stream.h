// Converts UTF-16 and UTF-32 while reading.
#pragma once

#include <memory>
#include <string_view>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

class HeadStream;

/// Converts a stream that begins like UTF-16 or UTF-32, with or without a byte order mark, to UTF-8. Returns
/// other streams as they are, without the byte order mark of UTF-8.
std::unique_ptr<HeadStream> as_utf8(std::unique_ptr<HeadStream> stream);

/// Converts a stream from any encoding that ICU knows. Each malformed piece becomes U+FFFD.
std::unique_ptr<ByteStream> converted_to_utf8(std::unique_ptr<ByteStream> stream, std::string_view encoding);

/// Such as `UTF-16LE`, told by a byte order mark or by where zero bytes stand; empty for other encodings.
std::string_view wide_encoding(std::string_view head);

}  // namespace broadsheet::readers
