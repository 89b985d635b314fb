// Converts a file in an older encoding while reading.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "indexer/input/head_stream.h"

namespace broadsheet::readers {

/// Converts to UTF-8 from the first bytes on that are none, if they look like another encoding and everything
/// before them is ASCII: a file is in one encoding, which the beginning of its text tells better than each
/// record would. UTF-8 with broken characters stays as it is, for its records to be repaired. `note` is told
/// which encoding was chosen; it may be empty.
std::unique_ptr<HeadStream> with_one_encoding(std::unique_ptr<ByteStream> stream,
                                              std::function<void(std::string)> note);

}  // namespace broadsheet::readers
