#include "searcher/interactive/state/edit_line.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/unicode.h"

namespace broadsheet::interactive {
namespace {

char32_t character_at(std::string_view text, std::size_t at) {
  return next_code_point(text, at);
}

std::size_t before(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  std::size_t end = begin;
  next_code_point(text, end);
  return end == at ? begin : at - 1;  // an invalid byte counts as a character
}

bool combines(char32_t c) {
  if (c == invalid_code_point) return false;
  const CharClass char_class = char_facts(c).char_class;
  return char_class == CharClass::mark || char_class == CharClass::ignorable;
}

/// The end of the character at `at`, including its combining characters.
std::size_t next_place(std::string_view text, std::size_t at) {
  if (at < text.size()) next_code_point(text, at);
  while (at < text.size() && combines(character_at(text, at))) next_code_point(text, at);
  return at;
}

std::size_t place_before(std::string_view text, std::size_t at) {
  do at = before(text, at);
  while (at > 0 && combines(character_at(text, at)));
  return at;
}

bool is_of_word(std::string_view text, std::size_t at) {
  const char32_t c = character_at(text, at);
  if (c == invalid_code_point) return true;
  const CharClass char_class = char_facts(c).char_class;
  return char_class != CharClass::separator && char_class != CharClass::hyphen;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_of_word(text, at)) at = next_place(text, at);
  while (at < text.size() && is_of_word(text, at)) at = next_place(text, at);
  return at;
}

std::size_t begin_of_word(std::string_view text, std::size_t at) {
  while (at > 0 && !is_of_word(text, place_before(text, at))) at = place_before(text, at);
  while (at > 0 && is_of_word(text, place_before(text, at))) at = place_before(text, at);
  return at;
}

/// ^W deletes back to a blank, as in shells.
std::size_t behind_blank(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == ' ') --at;
  while (at > 0 && text[at - 1] != ' ') --at;
  return at;
}

std::size_t to_begin(std::string_view, std::size_t) {
  return 0;
}
std::size_t to_end(std::string_view text, std::size_t) {
  return text.size();
}

/// A key moves the cursor to where `go` says, or removes the text up to there.
struct LineKey {
  Key key;
  std::size_t (*go)(std::string_view text, std::size_t at);
  enum class Removal {
    none,
    removed,
    kept
  } removal = Removal::none;  ///< `kept`: removed, and ^Y inserts it again
};

using Code = Key::Code;
using Removal = LineKey::Removal;

constexpr Key control(char32_t letter) {
  return {Code::character, letter, true};
}
constexpr Key alt(char32_t letter) {
  return {Code::character, letter, false, true};
}
constexpr Key plain(Code code) {
  return {code};
}

constexpr std::array line_keys = {
    LineKey{plain(Code::left), place_before},
    LineKey{control('b'), place_before},
    LineKey{plain(Code::right), next_place},
    LineKey{control('f'), next_place},
    LineKey{plain(Code::home), to_begin},
    LineKey{control('a'), to_begin},
    LineKey{plain(Code::end), to_end},
    LineKey{control('e'), to_end},
    LineKey{alt('b'), begin_of_word},
    LineKey{alt('f'), end_of_word},
    LineKey{plain(Code::backspace), place_before, Removal::removed},
    LineKey{control('h'), place_before, Removal::removed},
    LineKey{plain(Code::del), next_place, Removal::removed},
    LineKey{control('d'), next_place, Removal::removed},
    LineKey{control('k'), to_end, Removal::kept},
    LineKey{control('u'), to_begin, Removal::kept},
    LineKey{control('w'), behind_blank, Removal::kept},
    LineKey{alt('d'), end_of_word, Removal::kept},
    LineKey{{Code::backspace, 0, false, true}, begin_of_word, Removal::kept},
};

bool is_typed(const Key& key) {
  return key.code == Code::character && !key.control && !key.alt && key.character >= U' ' &&
         key.character != 0x7F;
}

}  // namespace

bool ends_in_word(const EditLine& line) {
  const std::string& text = line.text();
  if (line.cursor() != text.size() || std::count(text.begin(), text.end(), '"') % 2 != 0) return false;
  const std::size_t begin = text.find_last_of(" (") + 1;  // 0 if there is neither
  std::size_t letters = 0;
  for (std::size_t at = begin; at < text.size(); ++letters) {
    const char32_t c = next_code_point(text, at);
    const CharClass kind = c == invalid_code_point ? CharClass::separator : char_facts(c).char_class;
    if (kind != CharClass::letter && kind != CharClass::mark) return false;
  }
  const std::string word = text.substr(begin);
  return letters >= 2 && word != "AND" && word != "OR" && word != "NOT" && word != "NEAR" && word != "ADJ";
}

void EditLine::replace(std::size_t begin, std::size_t end, const std::string& with) {
  text_.replace(begin, end - begin, with);
  cursor_ = begin + with.size();
}

bool EditLine::handle(const Key& key) {
  if (is_typed(key)) {
    std::string typed;
    append_utf8(typed, key.character);
    replace(cursor_, cursor_, typed);
    return true;
  }
  if (key == control('y')) {
    replace(cursor_, cursor_, killed_);
    return true;
  }
  for (const LineKey& row : line_keys) {
    if (row.key != key) continue;
    const std::size_t place = row.go(text_, cursor_);
    const std::size_t begin = std::min(place, cursor_), end = std::max(place, cursor_);
    if (row.removal == Removal::kept && begin < end) killed_ = text_.substr(begin, end - begin);
    if (row.removal == Removal::none)
      cursor_ = place;
    else
      replace(begin, end, {});
    return true;
  }
  return false;
}

}  // namespace broadsheet::interactive
