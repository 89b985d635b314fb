#include "common/dates/date_pieces.h"

#include <unicode/uchar.h>

#include "common/folded_cursor.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

bool is_word_part(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  if (c == invalid_code_point) return false;
  const CharClass kind = char_facts(c).char_class;
  return kind != CharClass::separator && kind != CharClass::apostrophe && kind != CharClass::hyphen;
}

/// A word with its inner dots left out; `at` moves behind it.
std::string take_word(std::string_view text, std::size_t& at) {
  std::string word;
  for (;;) {
    const std::size_t end = end_of_word(text, at);
    word += text.substr(at, end - at);
    at = end;
    if (at >= text.size() || text[at] != '.' || end_of_word(text, at + 1) == at + 1) return word;
    ++at;
  }
}

bool is_dash(char32_t c) {
  return (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

/// The folded text with the characters replaced that fold_date() promises.
std::string plain_signs(std::string_view folded) {
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = next_code_point(folded, at);
    const int digit = c < 0x80 || c == invalid_code_point ? -1 : u_charDigitValue(static_cast<UChar32>(c));
    if (c == invalid_code_point)
      out += ' ';
    else if (digit >= 0)
      out += static_cast<char>('0' + digit);
    else if (is_dash(c))
      out += '-';
    else if (u_charType(static_cast<UChar32>(c)) != U_FORMAT_CHAR)
      append_utf8(out, c);
  }
  return out;
}

}  // namespace

int value_of(const DatePiece& number) {
  return static_cast<int>(number_of(number.text));
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t next = at;
    if (!is_word_part(next_code_point(text, next))) break;
    at = next;
  }
  return at;
}

DatePieces split_date_pieces(std::string_view text) {
  DatePieces pieces;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const std::string_view digits = FoldedCursor(text, at).digits();
    at += digits.size();
    if (!digits.empty()) {
      pieces.push_back({DatePiece::number, std::string(digits), blank});
    } else if (std::string word = take_word(text, at); !word.empty()) {
      pieces.push_back({DatePiece::word, std::move(word), blank});
    } else {
      const char32_t c = next_code_point(text, at);
      if (c != ' ' && c < 0x80) pieces.push_back({DatePiece::symbol, std::string(1, text[begin]), blank});
      blank = c == ' ';
      continue;
    }
    blank = false;
  }
  return pieces;
}

std::string fold_date(std::string_view text) {
  std::string folded = fold_keyword(text);
  return is_ascii(folded) ? folded : plain_signs(folded);
}

}  // namespace broadsheet
