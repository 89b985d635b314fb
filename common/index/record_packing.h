#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// The bytes packed with zstd and our dictionary, which knows common words and phrases of news and policy in
/// six languages: short records profit most. Bytes that zstd cannot shorten are kept plain. Any thread.
std::string pack_record(std::string_view bytes);

/// What pack_record() was given; empty when `packed` is damaged. Never throws.
std::string unpack_record(std::string_view packed);

/// record.dictionary, written by train_record_dictionary.
std::string_view record_dictionary();

}  // namespace broadsheet
