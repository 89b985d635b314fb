#pragma once

#include <memory>
#include <string_view>

#include "indexer/input/byte_stream.h"

namespace broadsheet::readers {

class HeadStream;

/// The stream as it is, or, when it begins like UTF-16 or UTF-32, with or without a byte order mark, as
/// UTF-8. The byte order mark of UTF-8 is dropped.
std::unique_ptr<HeadStream> as_utf8(std::unique_ptr<HeadStream> stream);

/// `UTF-16LE` and its kin by a mark or by where the zero bytes stand; empty: none of them.
std::string_view wide_encoding(std::string_view head);

}  // namespace broadsheet::readers
