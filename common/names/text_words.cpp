#include "common/names/text_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/unicode.h"

namespace broadsheet::names {
namespace {

using namespace std::string_view_literals;

constexpr std::array elisions{"l"sv,  "d"sv,    "c"sv,    "s"sv,    "n"sv,    "j"sv,
                              "m"sv,  "qu"sv,   "un"sv,   "dell"sv, "nell"sv, "all"sv,
                              "gl"sv, "dall"sv, "sull"sv, "coll"sv, "quell"sv};
constexpr std::size_t longest_elision = 5;

bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_ascii_letter(char c) {
  return is_ascii_upper(c) || (c >= 'a' && c <= 'z');
}
bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_foreign(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}
bool is_word_class(CharClass c) {
  return c == CharClass::letter || c == CharClass::digit || c == CharClass::mark ||
         c == CharClass::ideograph || c == CharClass::dictionary;
}

/// FNV-1a. Finally, its upper bits are mixed into the lower ones.
constexpr std::uint64_t hash_seed = 0xCBF29CE484222325ULL;
constexpr std::uint64_t mixed(std::uint64_t hash, unsigned char byte) {
  return (hash ^ byte) * 0x100000001B3ULL;
}
constexpr std::uint64_t finished(std::uint64_t hash) {
  return hash ^ hash >> 29;
}

/// A character of the text and its role in a word.
struct Character {
  std::size_t end = 0;
  bool in_word = false;
  bool letter = false;
  bool capital = false;
  bool apostrophe = false;
  std::string_view folded;
};

constexpr std::string_view lower_letters = "abcdefghijklmnopqrstuvwxyz";

Character foreign_character(std::string_view text, std::size_t at) {
  Character c;
  c.end = at;
  const char32_t code = next_code_point(text, c.end);
  if (code == invalid_code_point) return c;
  const CharFacts& facts = char_facts(code);
  c.apostrophe = facts.char_class == CharClass::apostrophe;
  c.in_word = is_word_class(facts.char_class) || facts.char_class == CharClass::ignorable;
  if (!c.in_word) return c;
  c.folded = facts.plain_text();
  c.letter = facts.char_class == CharClass::letter;
  c.capital = c.letter && facts.lower_text() != text.substr(at, c.end - at);
  return c;
}

Character character_at(std::string_view text, std::size_t at) {
  Character c;
  c.end = at;
  if (at >= text.size()) return c;
  const char byte = text[at];
  if (is_foreign(byte)) return foreign_character(text, at);
  c.end = at + 1;
  c.letter = is_ascii_letter(byte);
  c.capital = is_ascii_upper(byte);
  c.in_word = c.letter || is_ascii_digit(byte);
  c.apostrophe = byte == '\'';
  if (c.letter) c.folded = lower_letters.substr(static_cast<std::size_t>((byte | 0x20) - 'a'), 1);
  if (is_ascii_digit(byte)) c.folded = text.substr(at, 1);
  return c;
}

/// Reads one word: see read_word().
class WordReader {
 public:
  WordReader(std::string_view text, std::size_t at, TextWord& word) : text_(text), at_(at), word_(word) {}

  bool read() {
    if (at_ < text_.size() && text_[at_] == '&') return read_ampersand();
    restart();
    while (step()) {
    }
    if (letters_ == 0) return false;
    word_.hash = finished(hash_);
    word_.all_capitals = capitals_ >= 2 && capitals_ == letters_;
    return true;
  }
  std::size_t position() const { return at_; }

 private:
  bool read_ampersand() {
    word_ = TextWord{at_, at_ + 1, 0, false, false, false};
    for (const char c : "and"sv) mix(c);
    word_.hash = finished(hash_);
    return ++at_, true;
  }

  void restart() {
    word_ = TextWord{};
    word_.begin = word_.end = at_;
    hash_ = hash_seed;
    letters_ = capitals_ = 0;
    small_size_ = 0;
  }

  void mix(char c) { hash_ = mixed(hash_, static_cast<unsigned char>(c)); }

  bool step() {
    const Character c = character_at(text_, at_);
    if (c.in_word) return take(c), true;
    if (letters_ == 0) return false;
    if (c.apostrophe) return take_apostrophe(c.end);
    return at_ < text_.size() && text_[at_] == '.' && take_initial();
  }

  void take(const Character& c) {
    if (letters_ == 0) word_.capital = c.capital;
    for (const char byte : c.folded) {
      mix(byte);
      if (small_size_ < sizeof small_) small_[small_size_++] = byte;
    }
    ++letters_;
    capitals_ += c.capital;
    at_ = word_.end = c.end;
  }

  bool take_apostrophe(std::size_t behind) {
    const Character next = character_at(text_, behind);
    if (!next.in_word) return false;
    const bool last = !character_at(text_, next.end).in_word;
    if (last && next.folded == "s") {
      word_.possessive = true;
      at_ = next.end;
      return false;
    }
    at_ = behind;
    if (next.capital && is_elision()) restart();
    return true;
  }

  bool is_elision() const {
    const std::string_view small(small_, small_size_);
    return small_size_ <= longest_elision &&
           std::find(elisions.begin(), elisions.end(), small) != elisions.end();
  }

  /// Called at the full stop behind a single letter. `U.S.` continues; `J. Smith` and `Mr.` do not.
  bool take_initial() {
    if (at_ != segment_begin() + 1) return false;
    const Character next = character_at(text_, at_ + 1);
    const bool single = next.letter && !character_at(text_, next.end).in_word;
    if (single) return ++at_, initials_ = true, segment_ = at_, true;
    if (initials_) word_.end = ++at_;
    return initials_ && take_possessive_of_initials();
  }
  bool take_possessive_of_initials() {
    const Character c = character_at(text_, at_);
    return c.apostrophe && take_apostrophe(c.end);
  }
  std::size_t segment_begin() const { return initials_ ? segment_ : word_.begin; }

  std::string_view text_;
  std::size_t at_;
  TextWord& word_;
  std::uint64_t hash_ = hash_seed;
  std::size_t letters_ = 0;
  std::size_t capitals_ = 0;
  std::size_t segment_ = 0;
  bool initials_ = false;
  char small_[8] = {};  ///< the first folded bytes
  std::size_t small_size_ = 0;
};

enum class Byte : std::uint8_t { separator, small, capital, foreign };

constexpr std::array<Byte, 256> byte_classes = [] {
  std::array<Byte, 256> out{};
  for (int c = 0; c < 256; ++c) {
    const bool small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    const bool capital = c >= 'A' && c <= 'Z';
    out[static_cast<std::size_t>(c)] = small       ? Byte::small
                                       : capital   ? Byte::capital
                                       : c >= 0x80 ? Byte::foreign
                                                   : Byte::separator;
  }
  return out;
}();

/// Fast path for nearly all words: ASCII letters and digits with a plain end. Returns false for other words.
bool read_plain_word(std::string_view text, std::size_t& at, TextWord& word) {
  std::uint64_t hash = hash_seed;
  std::size_t end = at, capitals = 0;
  for (; end < text.size(); ++end) {
    const auto byte = static_cast<unsigned char>(text[end]);
    const Byte kind = byte_classes[byte];
    if (kind != Byte::small && kind != Byte::capital) break;
    capitals += kind == Byte::capital;
    hash = mixed(hash, static_cast<unsigned char>(kind == Byte::capital ? byte | 0x20 : byte));
  }
  const char behind = end < text.size() ? text[end] : ' ';
  if (end == at || is_foreign(behind) || behind == '\'' || (behind == '.' && end == at + 1)) return false;
  word = {at, end, finished(hash), is_ascii_upper(text[at]), capitals >= 2 && capitals == end - at, false};
  at = end;
  return true;
}

/// True for bytes E2 80..82 (dashes, quotes) and C2 (signs), which separate words. The few letters among them
/// do not matter.
bool is_foreign_separator(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead == 0xC2) return true;
  return lead == 0xE2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) <= 0x82;
}

std::size_t end_of_ascii_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Byte kind = byte_classes[static_cast<unsigned char>(text[at])];
    if (kind != Byte::small && kind != Byte::capital) break;
    ++at;
  }
  return at;
}

}  // namespace

std::size_t next_capital(std::string_view text, std::size_t at) {
  bool inside = false;
  while (at < text.size()) {
    switch (byte_classes[static_cast<unsigned char>(text[at])]) {
      case Byte::separator:
        inside = false;
        break;
      case Byte::small:
        at = end_of_ascii_word(text, at);
        inside = true;
        continue;
      case Byte::capital:
        if (!inside) return at;
        break;
      case Byte::foreign:
        if (is_foreign_separator(text, at)) {
          inside = false;
          at += text[at] == '\xC2' ? 1 : 2;
        } else if (!inside) {
          if (character_at(text, at).capital) return at;
          inside = true;
        }
    }
    ++at;
  }
  return text.size();
}

bool read_word(std::string_view text, std::size_t& at, TextWord& word) {
  if (read_plain_word(text, at, word)) return true;
  WordReader reader(text, at, word);
  const bool found = reader.read();
  if (found) at = reader.position();
  return found;
}

bool skip_joint(std::string_view text, std::size_t& at) {
  const std::size_t begin = at;
  if (at < text.size() && text[at] == '.') ++at;
  std::size_t breaks = 0;
  for (; at < text.size() && (text[at] == ' ' || text[at] == '\n'); ++at) breaks += text[at] == '\n';
  if (at == begin && at < text.size() && text[at] == '-') ++at;
  if (text.substr(at, 2) == "\xC2\xA0") at += 2;
  if (at == begin && text.substr(at, 3) >= "\xE2\x80\x90" && text.substr(at, 3) <= "\xE2\x80\x93") at += 3;
  return breaks < 2 && (at > begin || (at < text.size() && text[at] == '&'));
}

}  // namespace broadsheet::names
