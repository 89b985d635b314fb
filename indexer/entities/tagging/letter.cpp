#include "indexer/entities/tagging/letter.h"

#include <unicode/uchar.h>

#include <array>

#include "common/unicode.h"

namespace broadsheet::tagging {
namespace {

Letter letter_by_category(char32_t c) {
  if (c == 0x2028 || c == 0x2029) return Letter::line_break;
  const auto mask = U_GET_GC_MASK(static_cast<UChar32>(c));
  if (mask & (U_GC_LU_MASK | U_GC_LT_MASK)) return Letter::capital;
  if (mask & (U_GC_L_MASK | U_GC_NL_MASK)) return Letter::small;
  if (mask & (U_GC_ND_MASK | U_GC_NO_MASK)) return Letter::digit;
  if (mask & (U_GC_M_MASK | U_GC_CF_MASK)) return Letter::mark;
  if (mask & (U_GC_Z_MASK | U_GC_CC_MASK)) return Letter::space;
  return Letter::punctuation;
}

Letter classify(char32_t c) {
  if (c < ascii_letters.size()) return ascii_letters[c];
  switch (c) {
    case 0x85:
      return Letter::line_break;
    case 0x2018:
    case 0x2019:
    case 0x02BC:
      return Letter::apostrophe;
    case 0x2010:
    case 0x2011:
      return Letter::hyphen;
    case 0x2026:
      return Letter::stop;
    default:
      return letter_by_category(c);
  }
}

constexpr char32_t known_ahead = 0x2100;

std::array<Letter, known_ahead> classify_first() {
  std::array<Letter, known_ahead> letters;
  for (char32_t c = 0; c < known_ahead; ++c) letters[c] = classify(c);
  return letters;
}

template <typename Change>
void change_letters(std::string_view word, std::string& out, Change change) {
  out.clear();
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(word, at);
    if (c == invalid_code_point)
      out += word[begin];
    else
      append_utf8(out, change(c, begin));
  }
}

char32_t lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
      return '"';
    default:
      break;
  }
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

char32_t upper(char32_t c) {
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
}

}  // namespace

Letter letter_of(char32_t code_point) {
  static const std::array<Letter, known_ahead> first = classify_first();
  if (code_point < known_ahead) return first[code_point];
  return code_point == invalid_code_point ? Letter::punctuation : classify(code_point);
}

Letter take_letter(std::string_view text, std::size_t& at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < ascii_letters.size()) return ++at, ascii_letters[byte];
  return letter_of(next_code_point(text, at));
}

void lower_case(std::string_view word, std::string& out) {
  change_letters(word, out, [](char32_t c, std::size_t) { return lower(c); });
}

std::string upper_case(std::string_view word) {
  std::string out;
  change_letters(word, out, [](char32_t c, std::size_t) { return upper(c); });
  return out;
}

std::string capitalised(std::string_view word) {
  std::string out;
  change_letters(word, out, [](char32_t c, std::size_t begin) { return begin == 0 ? upper(c) : c; });
  return out;
}

}  // namespace broadsheet::tagging
