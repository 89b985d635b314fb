#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/document.h"

namespace broadsheet {

/// What is kept beside a document's terms: all of the Document, for results and snippets, packed with zstd.
/// decode_record(encode_record(d)) == d for every document.
std::string encode_record(const Document& document);

/// Longer records are kept as Xapian's document data, which Xapian packs once more with zlib; the others as
/// the value Slot::record, which it leaves alone: that saves time
/// (docs/BENCHMARKS.md).
inline constexpr std::size_t longest_record_value = 16 * 1024;

/// Damaged bytes give what could be read up to the damage. Never throws.
Document decode_record(std::string_view bytes);

}  // namespace broadsheet
