// The stored record: the whole Document, kept in the index beside its terms for results and snippets.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/document.h"

namespace broadsheet {

/// decode_record(encode_record(d)) == d for every document. The result is packed with zstd.
std::string encode_record(const Document& document);

/// In bytes. Longer records become Xapian's document data, which Xapian compresses again with zlib. Shorter
/// ones become the value Slot::record, which Xapian leaves alone; that saves time (docs/BENCHMARKS.md).
inline constexpr std::size_t longest_record_value = 16 * 1024;

/// If the bytes are damaged, returns what could be read before the damage. Never throws.
Document decode_record(std::string_view bytes);

}  // namespace broadsheet
