#include "common/laws/capture_class.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "common/laws/lexer.h"

namespace broadsheet::laws {
namespace {

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_number(const TokenText& text, std::size_t at, std::size_t longest) {
  const Token& token = text[at];
  return token.kind == TokenKind::number && token.end - token.begin <= longest;
}

int number_at(const TokenText& text, std::size_t at) {
  const std::string_view digits = text.view(at);
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

template <int first, int last>
std::size_t year_end(const TokenText& text, std::size_t at) {
  if (!is_number(text, at, 4) || text.view(at).size() != 4) return at;
  const int year = number_at(text, at);
  return year >= first && year <= last ? at + 1 : at;
}

/// A year with four or two digits: 1995 or 95.
std::size_t short_year_end(const TokenText& text, std::size_t at) {
  if (!is_number(text, at, 4)) return at;
  return text.view(at).size() == 2 ? at + 1 : year_end<1950, 2049>(text, at);
}
std::string full_year(std::string_view written) {
  if (written.size() != 2) return std::string(written);
  return (written >= "50" ? "19" : "20") + std::string(written);
}

std::size_t two_digits_end(const TokenText& text, std::size_t at) {
  return is_number(text, at, 2) && text.view(at).size() == 2 ? at + 1 : at;
}

template <std::size_t longest>
std::size_t number_end(const TokenText& text, std::size_t at) {
  return is_number(text, at, longest) ? at + 1 : at;
}

/// The sector and year at the beginning of a CELEX number.
template <char sector>
std::size_t celex_end(const TokenText& text, std::size_t at) {
  if (!is_number(text, at, 5)) return at;
  const std::string_view digits = text.view(at);
  const bool plausible =
      digits.size() == 5 && digits[0] == sector && digits.substr(1) >= "1950" && digits.substr(1) <= "2049";
  return plausible ? at + 1 : at;
}

/// A page: 12345 or 12,345.
std::size_t page_end(const TokenText& text, std::size_t at) {
  if (!is_number(text, at, 6)) return at;
  const bool grouped = text[at + 1].word == ',' && text.tight(at + 1) && is_number(text, at + 2, 3) &&
                       text.tight(at + 2) && text.view(at + 2).size() == 3;
  return at + (grouped ? 3 : 1);
}
std::string without_commas(std::string_view written) {
  std::string digits(written);
  std::erase(digits, ',');
  return digits;
}

/// A section that needs no section sign: 1910.134.
std::size_t decimal_end(const TokenText& text, std::size_t at) {
  const bool decimal = is_number(text, at, 5) && text[at + 1].word == '.' && text.tight(at + 1) &&
                       is_number(text, at + 2, 5) && text.tight(at + 2);
  return decimal ? at + 3 : at;
}

/// A chapter of Canadian acts: 12, C-46, F-11.6, H.8.
std::size_t chapter_end(const TokenText& text, std::size_t at) {
  if (is_number(text, at, 3)) return at + 1;
  const bool lettered = text[at].kind == TokenKind::word && text[at].capital && text.view(at).size() <= 2 &&
                        (text[at + 1].word == '-' || text[at + 1].word == '.') && text.tight(at + 1) &&
                        is_number(text, at + 2, 3) && text.tight(at + 2);
  if (!lettered) return at;
  const bool decimal =
      text[at + 3].word == '.' && text.tight(at + 3) && is_number(text, at + 4, 3) && text.tight(at + 4);
  return at + (decimal ? 5 : 3);
}

std::size_t word_end(const TokenText& text, std::size_t at) {
  return text[at].kind == TokenKind::word ? at + 1 : at;
}
std::size_t roman_end(const TokenText& text, std::size_t at) {
  return text[at].kind == TokenKind::word && is_roman(text.view(at)) ? at + 1 : at;
}
std::size_t german_statute_end(const TokenText& text, std::size_t at) {
  return text[at].word == german_statute ? at + 1 : at;
}
/// The nominative: Infektionsschutzgesetz.
std::string statute_name(std::string_view written) {
  if (fold_word(written).ends_with("es")) written.remove_suffix(2);
  return std::string(written);
}

/// What follows `ECLI:`.
std::size_t ecli_end(const TokenText& text, std::size_t at) {
  std::size_t end = at;
  int colons = 0;
  for (; end < at + 24 && (end == at || text.tight(end)); ++end) {
    const Token& token = text[end];
    if (token.word == ':' ? ++colons > 3 : token.kind == TokenKind::mark && token.word != '.') break;
    if (token.kind == TokenKind::end) break;
  }
  while (end > at && text[end - 1].kind == TokenKind::mark) --end;
  return colons >= 3 ? end : at;
}

/// The end of the text, or what may follow the last number of a citation. For look-ahead only.
std::size_t stop_end(const TokenText& text, std::size_t at) {
  const Token& token = text[at];
  const bool stops = token.kind == TokenKind::end || token.break_before || token.word == ',' ||
                     token.word == ';' || token.word == ')' || token.word == '(' || token.word == '"' ||
                     (token.word == '.' && (text.tight(at) && text[at + 1].kind != TokenKind::number));
  return stops ? at + 1 : at;
}

/// Paragraphs and points below a section: (1)(a)(ii).
std::size_t points_end(const TokenText& text, std::size_t at) {
  std::size_t end = at;
  while (end < at + 18 && text[end].word == '(' && text.tight(end) && text[end + 2].word == ')' &&
         text[end + 1].end - text[end + 1].begin <= 4)
    end += 3;
  return end;
}

/// 100 to 2999: resolutions of the Security Council that are cited by their number alone.
std::size_t plain_resolution_end(const TokenText& text, std::size_t at) {
  if (!is_number(text, at, 4)) return at;
  const int number = number_at(text, at);
  return number >= 100 && number < 3000 ? at + 1 : at;
}
/// For look-ahead only.
std::size_t no_bracket_end(const TokenText& text, std::size_t at) {
  const WordId word = text[at].word;
  return word == '(' || word == ']' || word == '[' ? at : at + 1;
}

/// A place name of one to three capitalised words.
std::size_t place_end(const TokenText& text, std::size_t at) {
  std::size_t end = at;
  while (end < at + 3 && text[end].kind == TokenKind::word && text[end].capital &&
         (end == at || !text[end].break_before))
    ++end;
  return end;
}

std::string as_written(std::string_view written) {
  return std::string(written);
}
std::string number_value(std::string_view written) {
  return std::string(strip_zeros(written));
}
std::string upper_value(std::string_view written) {
  std::string upper(written);
  for (char& c : upper)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 0x20);
  return upper;
}
std::string celex_year(std::string_view written) {
  return std::string(written.substr(1));
}
std::string celex_short_year(std::string_view written) {
  return std::string(written.substr(3));
}
std::string arabic_value(std::string_view written) {
  return std::to_string(roman_value(written));
}

constexpr std::array<std::string_view, 20> romans{"i",    "ii",  "iii",  "iv",    "v",   "vi",   "vii",
                                                  "viii", "ix",  "x",    "xi",    "xii", "xiii", "xiv",
                                                  "xv",   "xvi", "xvii", "xviii", "xix", "xx"};

/// A pattern cannot begin with a class that any token can begin.
constexpr std::array capture_classes{
    CaptureClass{"n", number_end<6>, number_value},
    CaptureClass{"two", number_end<2>, number_value},
    CaptureClass{"three", number_end<3>, number_value},
    CaptureClass{"four", number_end<4>, number_value},
    CaptureClass{"year", year_end<1600, 2099>, as_written},
    CaptureClass{"shortyear", short_year_end, full_year},
    CaptureClass{"newyear", year_end<2015, 2049>, as_written},  // EU acts: the year comes first since 2015
    CaptureClass{"twodigits", two_digits_end, as_written},
    CaptureClass{"celex3", celex_end<'3'>, celex_year},
    CaptureClass{"celex6", celex_end<'6'>, celex_short_year},
    CaptureClass{"page", page_end, without_commas},
    CaptureClass{"section", section_end, lower_ascii},
    CaptureClass{"decimal", decimal_end, as_written},
    CaptureClass{"points", points_end, as_written, '('},
    CaptureClass{"chapter", chapter_end, upper_value, unknown_word},
    CaptureClass{"word", word_end, as_written, unknown_word},
    CaptureClass{"roman", roman_end, as_written, unknown_word, romans},
    CaptureClass{"arabic", roman_end, arabic_value, unknown_word, romans},
    CaptureClass{"statute", german_statute_end, statute_name, german_statute},
    CaptureClass{"ecli", ecli_end, upper_value, unknown_word},
    CaptureClass{"place", place_end, as_written, unknown_word},
    CaptureClass{"scnumber", plain_resolution_end, number_value},
    CaptureClass{"nobracket", no_bracket_end, as_written, unknown_word},
    CaptureClass{"stop", stop_end, as_written, unknown_word},
};

/// Another piece of a section number, directly behind the previous one: a letter or two, or `.1`, `-1`.
std::size_t section_piece(const TokenText& text, std::size_t at) {
  const Token& token = text[at];
  if (!text.tight(at)) return at;
  if (token.kind == TokenKind::word) {
    const std::string_view letters = text.view(at);
    const bool short_letters = letters.size() <= 2 && is_ascii_letter(letters[0]);
    return short_letters || lower_ascii(letters) == "bis" || lower_ascii(letters) == "ter" ? at + 1 : at;
  }
  if (token.kind == TokenKind::number) return at + 1;
  const bool joint = token.word == '.' || token.word == '-';
  return joint && is_number(text, at + 1, 4) && text.tight(at + 1) ? at + 2 : at;
}

}  // namespace

std::size_t section_end(const TokenText& text, std::size_t at) {
  if (!is_number(text, at, 5)) return at;
  const int first = number_at(text, at);
  std::size_t end = at + 1;
  for (int pieces = 0; pieces < 6; ++pieces) {
    const std::size_t next = section_piece(text, end);
    if (next == end) break;
    if (text[end].word == '-' && number_at(text, end + 1) >= first) break;  // a range: 1701-1706
    end = next;
  }
  return end;
}

int roman_value(std::string_view word) {
  static constexpr std::array<std::string_view, 10> ones{"",  "I",  "II",  "III",  "IV",
                                                         "V", "VI", "VII", "VIII", "IX"};
  int value = 0;
  while (word.starts_with('X') && value < 30) {
    value += 10;
    word.remove_prefix(1);
  }
  const auto one = std::find(ones.begin(), ones.end(), word);
  return one == ones.end() ? 0 : value + static_cast<int>(one - ones.begin());
}

bool is_roman(std::string_view word) {
  return roman_value(word) > 0;
}

std::string_view strip_zeros(std::string_view digits) {
  while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
  return digits;
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 0x20);
  return lower;
}

const CaptureClass* find_capture_class(std::string_view name) {
  for (const CaptureClass& capture : capture_classes)
    if (capture.name == name) return &capture;
  return nullptr;
}

}  // namespace broadsheet::laws
