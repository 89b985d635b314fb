// The encodings that are recognised, and the languages that were written in each.
#pragma once

#include <span>
#include <string_view>

namespace broadsheet::readers {

/// A row of the table of encodings with one byte a character.
struct SingleByteEncoding {
  std::string_view name;       ///< for ICU
  std::string_view languages;  ///< rows of letter_frequencies.h, separated by blanks
  int rarity;  ///< in bits: how much more a text must speak for it than for the most common ones
};

std::span<const SingleByteEncoding> single_byte_encodings();

/// A row of the table of encodings with two bytes for most characters.
struct DoubleByteEncoding {
  std::string_view name;
  int first_common, last_common;  ///< lead bytes of the common ideographs or syllables
  std::string_view most_common;   ///< the characters that make up half of a text
  std::string_view common;        ///< other frequent ones that no lead byte tells, such as punctuation
  bool has_kana;                  ///< kana are frequent, not foreign
  int rarity;
};

std::span<const DoubleByteEncoding> double_byte_encodings();

/// The encoding that is used for a declared one: browsers, and so authors, take `iso-8859-1` for
/// windows-1252, `gb2312` for GB 18030, ... Other names stay.
std::string_view encoding_meant_by(std::string_view declared);

}  // namespace broadsheet::readers
