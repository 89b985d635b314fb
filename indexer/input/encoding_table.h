// Encodings of one byte a character, with what their bytes mean and how often languages use them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "indexer/input/encodings.h"

namespace broadsheet::readers {

/// What a byte stands for in an encoding.
enum class ByteKind : std::uint8_t {
  other,  ///< ASCII that is no letter
  lower,
  upper,
  uncased,  ///< letters of scripts without capitals
  apostrophe,
  sign,       ///< quotes, dashes, currencies: common in texts of any language
  rare_sign,  ///< of measures and sums
  odd,        ///< anything else, or nothing
};

inline bool is_letter_kind(ByteKind kind) {
  return kind == ByteKind::lower || kind == ByteKind::upper || kind == ByteKind::uncased;
}

/// In bits: what a letter costs that the language lacks, and a Latin one in a text of another script.
inline constexpr float foreign_letter = 14, latin_letter_among_others = 6;

using ByteBits = std::array<float, 256>;

struct LanguageBits {
  std::string_view language;
  ByteBits letters;  ///< how many bits each letter costs; 0 for other bytes
};

struct EncodingTable {
  const SingleByteEncoding* encoding = nullptr;
  bool latin = false;  ///< its languages use the Latin alphabet
  std::array<ByteKind, 256> kinds{};
  std::vector<LanguageBits> languages = {};
};

/// A table for each row of single_byte_encodings() that ICU knows. Made once; thread-safe.
const std::vector<EncodingTable>& encoding_tables();

}  // namespace broadsheet::readers
