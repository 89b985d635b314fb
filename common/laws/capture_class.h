// Capture classes: the things that a citation pattern can take from a text, such as a year or a section
// number.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "common/laws/token.h"

namespace broadsheet::laws {

/// One class.
struct CaptureClass {
  std::string_view name;
  /// The end of the thing that begins at token `at`; `at` when none does.
  std::size_t (*end)(const TokenText& text, std::size_t at);
  /// Its normal form, made from the bytes as written.
  std::string (*value)(std::string_view written);
  WordId first_code = any_number;  ///< the code of its first token; with unknown_word, first_words decides
  std::span<const std::string_view> first_words{};  ///< the words that it can begin with; empty: any token
};

/// Looks up the table in capture_class.cpp; nullptr when it has no such class.
const CaptureClass* find_capture_class(std::string_view name);

/// The end of a section number of any law: `17`, `5a`, `60.1`, `2000e-5`, `348.11`, `6-1`. `at` when there is
/// none.
std::size_t section_end(const TokenText& text, std::size_t at);

/// True for a Roman number in capitals, up to 39.
bool is_roman(std::string_view word);
/// The value of a Roman number; 0 when it is none.
int roman_value(std::string_view word);

/// Without leading zeros. "0" stays.
std::string_view strip_zeros(std::string_view digits);
/// Lowers ASCII letters only.
std::string lower_ascii(std::string_view text);

}  // namespace broadsheet::laws
