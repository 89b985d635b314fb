#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "common/laws/token.h"

namespace broadsheet::laws {

/// A kind of thing that a pattern can take from a text, such as a year.
struct CaptureClass {
  std::string_view name;
  /// Where the thing that begins at token `at` ends; `at` when there is none.
  std::size_t (*end)(const TokenText& text, std::size_t at);
  /// What it says in one spelling, from its bytes.
  std::string (*value)(std::string_view written);
  WordId first_code = any_number;  ///< of the token that it begins with; unknown_word: see below
  std::span<const std::string_view> first_words{};  ///< the words that it begins with; none: any token does
};

/// By name; nullptr when there is none. The classes are in the table of capture_class.cpp.
const CaptureClass* find_capture_class(std::string_view name);

/// A section's number in any law: `17`, `5a`, `60.1`, `2000e-5`, `348.11`, `6-1`. `at` when there is none.
std::size_t section_end(const TokenText& text, std::size_t at);

/// Is it a roman number in capitals, up to 39?
bool is_roman(std::string_view word);
/// Its value; 0 when it is none.
int roman_value(std::string_view word);

/// Without leading zeros; one zero stays.
std::string_view strip_zeros(std::string_view digits);
/// ASCII letters made small.
std::string lower_ascii(std::string_view text);

}  // namespace broadsheet::laws
