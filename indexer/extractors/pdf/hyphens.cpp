#include "indexer/extractors/pdf/hyphens.h"

#include <algorithm>
#include <array>
#include <functional>

#include "common/unicode.h"

namespace broadsheet::extraction {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view soft_hyphen = "\u00ad";
constexpr std::array hyphens = {"-"sv, "\u2010"sv, soft_hyphen,
                                "\u00ac"sv};  // the last one: what OCR makes of it

// Before a word of the document, these are parts of a compound that is written with its hyphen.
constexpr std::array prefixes = {"self"sv,  "non"sv,  "ex"sv,    "co"sv,    "anti"sv,  "post"sv,  "mid"sv,
                                 "cross"sv, "well"sv, "long"sv,  "short"sv, "low"sv,   "high"sv,  "vice"sv,
                                 "quasi"sv, "semi"sv, "multi"sv, "pan"sv,   "half"sv,  "large"sv, "small"sv,
                                 "pre"sv,   "euro"sv, "intra"sv, "neo"sv,   "socio"sv, "third"sv, "first"sv};

// What follows a hyphen in French: a pronoun or an adverb.
constexpr std::array enclitics = {"il"sv,  "elle"sv, "ils"sv,  "elles"sv, "on"sv,  "nous"sv, "vous"sv,
                                  "je"sv,  "tu"sv,   "ce"sv,   "ci"sv,    "là"sv,  "même"sv, "mêmes"sv,
                                  "moi"sv, "toi"sv,  "leur"sv, "lui"sv,   "être"sv};

// "Ein- und Ausgang": the hyphen stands for a part of the word, and a blank follows.
constexpr std::array conjunctions = {"und"sv, "oder"sv, "bzw"sv, "sowie"sv, "and"sv, "or"sv, "to"sv, "et"sv,
                                     "ou"sv,  "en"sv,   "of"sv,  "och"sv,   "og"sv,  "y"sv,  "e"sv};

template <std::size_t n>
bool is_among(std::string_view word, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view hyphen_at_end(std::string_view line) {
  for (const std::string_view hyphen : hyphens)
    if (line.ends_with(hyphen)) return hyphen;
  return {};
}

bool is_word_character(char32_t c) {
  const CharClass kind = c == invalid_code_point ? CharClass::separator : char_facts(c).char_class;
  return kind == CharClass::letter || kind == CharClass::digit || kind == CharClass::mark;
}

bool is_digit(char32_t c) {
  return c != invalid_code_point && char_facts(c).char_class == CharClass::digit;
}

char32_t first_character(std::string_view text) {
  std::size_t at = 0;
  return text.empty() ? invalid_code_point : next_code_point(text, at);
}

char32_t last_character(std::string_view text) {
  std::size_t at = begin_of_character(text, text.size());
  return text.empty() ? invalid_code_point : next_code_point(text, at);
}

/// The letters and digits at the beginning.
std::string_view leading_word(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size() && is_word_character(next_code_point(text, at));) end = at;
  return text.substr(0, end);
}

/// Letters and digits at the end.
std::string_view trailing_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0) {
    const std::size_t before = begin_of_character(text, begin);
    std::size_t at = before;
    if (!is_word_character(next_code_point(text, at))) break;
    begin = before;
  }
  return text.substr(begin);
}

std::string_view last_token(std::string_view text) {
  const std::size_t blank = text.find_last_of(" \t\n");
  return blank == text.npos ? text : text.substr(blank + 1);
}

bool is_address(std::string_view token) {
  return token.find("://") != token.npos || token.starts_with("www.") || token.find('@') != token.npos;
}

bool has_hyphen(std::string_view token) {
  return token.find('-') != token.npos;
}

bool is_capitals(std::string_view word) {
  for (std::size_t at = 0; at < word.size();)
    if (is_small_letter(next_code_point(word, at))) return false;
  return true;
}

/// A word cut in two by the end of a line, with what stands around it.
struct CutWord {
  std::string_view token;  ///< all before the hyphen, back to a blank
  std::string_view left, right;

  std::string joined() const { return std::string(left).append(right); }
  std::string hyphenated() const { return std::string(left).append("-").append(right); }
};

/// Capitals behind a hyphen begin a word of their own, unless all is in capitals.
bool keeps_capitals(const CutWord& cut) {
  if (!is_capital_letter(first_character(cut.right))) return false;
  return !(is_capitals(cut.left) && is_capitals(cut.right)) || count_code_points(cut.left) <= 3;
}

bool keeps_hyphen(const CutWord& cut, const Vocabulary& vocabulary) {
  if (is_digit(first_character(cut.right)) || is_digit(last_character(cut.left))) return true;
  if (is_address(cut.token)) return true;
  if (vocabulary.has(cut.joined())) return false;
  if (vocabulary.has(cut.hyphenated()) || keeps_capitals(cut)) return true;
  const std::string right = fold_case(cut.right);
  if (is_among(right, enclitics)) return true;
  const bool right_is_word = vocabulary.has(right);
  return right_is_word && (is_among(fold_case(cut.left), prefixes) || has_hyphen(cut.token));
}

bool is_ideograph_beside(char32_t a, char32_t b) {
  const auto without_blanks = [](char32_t c) {
    if (c == invalid_code_point || (c >= 0xAC00 && c <= 0xD7A3)) return false;
    const CharClass kind = char_facts(c).char_class;
    return kind == CharClass::ideograph || kind == CharClass::dictionary || (c >= 0x3000 && c <= 0x303F) ||
           (c >= 0xFF00 && c <= 0xFF60);
  };
  return without_blanks(a) && without_blanks(b);
}

}  // namespace

void Vocabulary::add_line(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find_first_of(" \t\n", at), line.size());
    std::string_view token = line.substr(at, end - at);
    at = end + 1;
    if (end == line.size() && ends_in_hyphen(token)) break;
    std::size_t begin = 0;
    while (begin < token.size()) {
      const std::string_view word = leading_word(token.substr(begin));
      const std::size_t behind = begin + word.size();
      if (word.empty()) {
        std::size_t next = begin;
        next_code_point(token, next);
        begin = next;
        continue;
      }
      hashes_.insert(std::hash<std::string>()(fold_case(word)));
      if (behind < token.size() && token[behind] == '-') {
        const std::string_view second = leading_word(token.substr(behind + 1));
        if (!second.empty())
          hashes_.insert(
              std::hash<std::string>()(fold_case(token.substr(begin, word.size() + 1 + second.size()))));
      }
      begin = behind;
    }
  }
}

bool Vocabulary::has(std::string_view word) const {
  return hashes_.contains(std::hash<std::string>()(fold_case(word)));
}

bool ends_in_hyphen(std::string_view line) {
  const std::string_view hyphen = hyphen_at_end(line);
  return !hyphen.empty() && is_word_character(last_character(line.substr(0, line.size() - hyphen.size())));
}

void append_line(std::string& paragraph, std::string_view line, const Vocabulary& vocabulary) {
  if (paragraph.empty() || line.empty()) {
    paragraph += line;
    return;
  }
  if (!ends_in_hyphen(paragraph)) {
    if (!is_ideograph_beside(last_character(paragraph), first_character(line))) paragraph += ' ';
    paragraph += line;
    return;
  }
  const std::string_view hyphen = hyphen_at_end(paragraph);
  const std::string_view before = std::string_view(paragraph).substr(0, paragraph.size() - hyphen.size());
  const CutWord cut{last_token(before), trailing_word(before), leading_word(line)};
  if (hyphen == soft_hyphen) {
    paragraph.resize(before.size());
  } else if (cut.right.empty() || is_among(fold_case(cut.right), conjunctions)) {
    paragraph += ' ';
  } else if (!keeps_hyphen(cut, vocabulary)) {
    paragraph.resize(before.size());
  }
  paragraph += line;
}

std::string without_soft_hyphens(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(soft_hyphen, at), text.size());
    out += text.substr(at, end - at);
    at = end + (end < text.size() ? soft_hyphen.size() : 0);
  }
  return out;
}

}  // namespace broadsheet::extraction
