#include "indexer/stories/story_words.h"

#include "common/unicode.h"

namespace broadsheet {
namespace {

constexpr std::uint64_t hash_basis = 0xCBF29CE484222325;  // FNV-1a
constexpr std::uint64_t hash_prime = 0x100000001B3;

enum AsciiClass : std::uint8_t { separator, letter, capital, digit, apostrophe, sentence_end };

constexpr AsciiClass ascii_class(unsigned char c) {
  if (c >= 'a' && c <= 'z') return letter;
  if (c >= 'A' && c <= 'Z') return capital;
  if (c >= '0' && c <= '9') return digit;
  if (c == '\'') return apostrophe;
  return c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' ? sentence_end : separator;
}

constexpr auto ascii_classes = [] {
  std::array<AsciiClass, 128> classes{};
  for (unsigned char c = 0; c < 128; ++c) classes[c] = ascii_class(c);
  return classes;
}();

/// Characters in a piece of a script without spaces: as many as an ordinary word has there.
std::size_t piece_length(CharClass char_class) {
  if (char_class == CharClass::ideograph) return 2;
  return char_class == CharClass::dictionary ? 4 : 0;
}

void add_byte(unsigned char byte, StoryWord& word) {
  word.hash = (word.hash ^ byte) * hash_prime;
}

}  // namespace

void StoryWordReader::add(std::string_view folded, StoryWord& word) {
  for (const char c : folded) add_byte(static_cast<unsigned char>(c), word);
  ++characters_;
}

StoryWordReader::Take StoryWordReader::take_ascii(unsigned char byte, StoryWord& word) {
  const AsciiClass byte_class = ascii_classes[byte];
  if (byte_class == apostrophe) return Take::on;
  if (byte_class == separator || byte_class == sentence_end) {
    if (characters_ > 0) return Take::end_before;
    if (byte_class == sentence_end) sentence_begins_ = true;
    return Take::on;
  }
  if (longest_ > 0 && characters_ > 0) return Take::end_before;
  if (byte_class == digit || (byte_class == capital && characters_ == 0 && !sentence_begins_))
    word.detail = true;
  add_byte(byte_class == capital ? byte + ('a' - 'A') : byte, word);
  ++characters_;
  return Take::on;
}

StoryWordReader::Take StoryWordReader::take_other(std::string_view bytes, char32_t code_point,
                                                  StoryWord& word) {
  if (code_point == invalid_code_point) return characters_ > 0 ? Take::end_before : Take::on;
  const CharFacts& facts = char_facts(code_point);
  switch (facts.char_class) {
    case CharClass::separator:
    case CharClass::hyphen:
      return characters_ > 0 ? Take::end_before : Take::on;
    case CharClass::apostrophe:
    case CharClass::ignorable:
      return Take::on;
    default:
      break;
  }
  const std::size_t longest = piece_length(facts.char_class);
  if (facts.char_class != CharClass::mark && characters_ > 0 && longest != longest_) return Take::end_before;
  if (characters_ == 0) {
    longest_ = longest;
    word.detail = !sentence_begins_ && longest == 0 && facts.lower_text() != bytes;
  }
  if (facts.char_class == CharClass::digit) word.detail = true;
  add(facts.plain_text(), word);
  return longest_ > 0 && characters_ == longest_ ? Take::end_behind : Take::on;
}

bool StoryWordReader::next(StoryWord& word) {
  word = {hash_basis, false};
  characters_ = longest_ = 0;
  while (at_ < text_.size()) {
    std::size_t end = at_ + 1;
    Take take;
    if (const auto byte = static_cast<unsigned char>(text_[at_]); byte < 128) {
      take = take_ascii(byte, word);
    } else {
      end = at_;
      const char32_t code_point = next_code_point(text_, end);
      take = take_other(text_.substr(at_, end - at_), code_point, word);
    }
    if (take != Take::end_before) at_ = end;
    if (take != Take::on) break;
  }
  if (characters_ > 0) sentence_begins_ = false;
  return characters_ > 0;
}

std::vector<StoryWord> story_words(std::string_view text) {
  std::vector<StoryWord> words;
  StoryWordReader reader(text);
  for (StoryWord word; reader.next(word);) words.push_back(word);
  return words;
}

}  // namespace broadsheet
