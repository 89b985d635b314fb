#include "indexer/stories/story_words.h"

#include "common/unicode.h"

namespace broadsheet::stories {
namespace {

constexpr std::uint64_t hash_basis = 0xCBF29CE484222325;  // FNV-1a
constexpr std::uint64_t hash_prime = 0x100000001B3;

constexpr bool is_capital(unsigned char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}

/// ASCII letters and digits in lower case; 0 for characters outside words.
constexpr auto folded_ascii = [] {
  std::array<unsigned char, 256> folded{};
  for (unsigned char c = 0; c < 128; ++c) {
    if (is_capital(c)) folded[c] = c + ('a' - 'A');
    if (is_digit(c) || (c >= 'a' && c <= 'z')) folded[c] = c;
  }
  return folded;
}();

constexpr bool ends_sentence(unsigned char c) {
  return c == '.' || c == '!' || c == '?' || c == ':' || c == '\n';
}

/// The number of characters in a piece of a script without spaces, about as many as an ordinary word has.
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

/// Takes all of them at once: nearly all the time is spent here.
void StoryWordReader::take_ascii_letters(StoryWord& word) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text_.data());
  if (characters_ == 0 && is_capital(bytes[at_]) && !sentence_begins_) word.detail = true;
  std::uint64_t hash = word.hash;
  const std::size_t begin = at_;
  for (; at_ < text_.size() && folded_ascii[bytes[at_]] != 0; ++at_) {
    word.number |= is_digit(bytes[at_]);
    hash = (hash ^ folded_ascii[bytes[at_]]) * hash_prime;
  }
  word.hash = hash;
  characters_ += at_ - begin;
}

/// True at the comma of `300,000` or the point of `2.5`.
bool StoryWordReader::is_inside_number() const {
  const auto digit_at = [&](std::size_t at) {
    return at < text_.size() && is_digit(static_cast<unsigned char>(text_[at]));
  };
  return at_ > 0 && digit_at(at_ - 1) && digit_at(at_ + 1);
}

/// Takes a character that is no letter or digit.
StoryWordReader::Take StoryWordReader::take_ascii_mark(unsigned char byte) {
  if (byte == '\'' || ((byte == ',' || byte == '.') && is_inside_number())) return Take::on;
  if (characters_ > 0) return Take::end_before;
  sentence_begins_ |= ends_sentence(byte);
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
  if (facts.char_class == CharClass::digit) word.number = true;
  add(facts.plain_text(), word);
  return longest_ > 0 && characters_ == longest_ ? Take::end_behind : Take::on;
}

bool StoryWordReader::next(StoryWord& word) {
  word = {hash_basis, false, false};
  characters_ = longest_ = 0;
  for (Take take = Take::on; at_ < text_.size() && take == Take::on;) {
    std::size_t end = at_ + 1;
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (folded_ascii[byte] != 0) {
      if (longest_ > 0) break;
      take_ascii_letters(word);
      continue;
    }
    if (byte < 128) {
      take = take_ascii_mark(byte);
    } else {
      end = at_;
      const char32_t code_point = next_code_point(text_, end);
      take = take_other(text_.substr(at_, end - at_), code_point, word);
    }
    if (take != Take::end_before) at_ = end;
  }
  word.detail |= word.number;
  if (characters_ > 0) sentence_begins_ = false;
  return characters_ > 0;
}

std::vector<StoryWord> story_words(std::string_view text) {
  std::vector<StoryWord> words;
  StoryWordReader reader(text);
  for (StoryWord word; reader.next(word);) words.push_back(word);
  return words;
}

}  // namespace broadsheet::stories
