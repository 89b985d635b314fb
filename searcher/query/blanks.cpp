#include "searcher/query/blanks.h"

#include <algorithm>
#include <array>

namespace broadsheet {

bool is_blank(char32_t c) {
  constexpr std::array<char32_t, 10> others{0x7F,   0x85,   0xA0,   0x1680, 0x2028,
                                            0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF};
  if (c <= 0x20) return true;
  return (c >= 0x2000 && c <= 0x200B) || std::find(others.begin(), others.end(), c) != others.end();
}

bool is_letter_or_digit(char32_t c) {
  if (c == invalid_code_point) return false;
  const CharClass kind = char_facts(c).char_class;
  return kind == CharClass::letter || kind == CharClass::digit || kind == CharClass::ideograph ||
         kind == CharClass::dictionary;
}

bool is_searchable(std::string_view text) {
  return find_character(text, 0, is_letter_or_digit) < text.size();
}

std::string_view trim_blanks(std::string_view text) {
  const std::size_t begin = find_character(text, 0, [](char32_t c) { return !is_blank(c); });
  std::size_t end = begin;
  for (std::size_t at = begin; at < text.size();)
    if (!is_blank(next_code_point(text, at))) end = at;
  return text.substr(begin, end - begin);
}

}  // namespace broadsheet
