// Compression of stored records.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Packs bytes with zstd and our dictionary. The dictionary knows common words and phrases of news and policy
/// in six languages, which helps short records most. Bytes that zstd cannot shorten are kept as they are.
/// Thread-safe.
std::string pack_record(std::string_view bytes);

/// The inverse of pack_record(); empty when `packed` is damaged. Never throws.
std::string unpack_record(std::string_view packed);

/// The content of record.dictionary. train_record_dictionary wrote it.
std::string_view record_dictionary();

}  // namespace broadsheet
