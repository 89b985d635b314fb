#include "indexer/entities/tagging/token.h"

#include <xxhash.h>

#include "common/unicode.h"
#include "indexer/entities/tagging/letter.h"

namespace broadsheet::tagging {
namespace {

/// Counts the characters of a word by kind.
struct LetterCounts {
  unsigned capitals = 0, small = 0, digits = 0, stops = 0, hyphens = 0, others = 0;
  bool begins_with_capital = false;
  bool capital_behind_hyphen = false;
};

void count_letter(Letter letter, bool first, bool behind_hyphen, LetterCounts& counts) {
  switch (letter) {
    case Letter::capital:
      ++counts.capitals;
      counts.begins_with_capital |= first;
      counts.capital_behind_hyphen |= behind_hyphen;
      break;
    case Letter::small:
      ++counts.small;
      break;
    case Letter::digit:
      ++counts.digits;
      break;
    case Letter::stop:
      ++counts.stops;
      break;
    case Letter::hyphen:
      ++counts.hyphens;
      break;
    default:
      ++counts.others;
  }
}

LetterCounts count_letters(std::string_view word) {
  LetterCounts counts;
  Letter before = Letter::space;
  for (std::size_t at = 0; at < word.size();) {
    const Letter letter = take_letter(word, at);
    count_letter(letter, before == Letter::space, before == Letter::hyphen, counts);
    before = letter;
  }
  return counts;
}

WordShape shape_of(const LetterCounts& n) {
  const unsigned letters = n.capitals + n.small;
  if (letters + n.digits == 0) return WordShape::punctuation;
  if (letters == 0) return WordShape::number;
  if (n.digits > 0) return n.capitals > 0 ? WordShape::with_digits : WordShape::small_number;
  if (n.capitals == 0) return WordShape::small;
  if (n.capital_behind_hyphen) return WordShape::joined;
  if (n.stops > 0) {
    if (letters == 1) return WordShape::initial;
    return n.stops > 1 || n.small == 0 ? WordShape::dotted : WordShape::abbreviated;
  }
  if (n.small == 0) return letters == 1 ? WordShape::initial : WordShape::capitals;
  return n.capitals == 1 && n.begins_with_capital ? WordShape::capitalised : WordShape::mixed;
}

/// The role of a token near the end of a sentence: it ends the sentence, stands around its end, or belongs to
/// the next one.
enum class SentencePart { end, around, inside };

SentencePart sentence_part(const Token& token, std::string_view word) {
  if (token.shape != WordShape::punctuation) return SentencePart::inside;
  std::size_t at = 0;
  const char32_t c = next_code_point(word, at);
  if (letter_of(c) == Letter::stop) return SentencePart::end;
  switch (c) {
    case '(':
    case '[':
    case ',':
    case ';':
    case ':':
    case '%':
    case '$':
    case '&':
    case '/':
      return SentencePart::inside;
    default:
      return SentencePart::around;  // quotes, closing brackets, dashes, bullets
  }
}

}  // namespace

std::uint64_t word_hash(std::string_view word) {
  return XXH3_64bits(word.data(), word.size());
}

void describe_shape(std::string_view word, Token& token) {
  const LetterCounts counts = count_letters(word);
  token.shape = shape_of(counts);
  token.has_capital = counts.capitals > 0 && word.size() <= longest_name_word;
}

void mark_sentences(std::string_view text, std::vector<Token>& tokens) {
  bool starts = true;
  for (Token& token : tokens) {
    starts |= token.starts_sentence;
    switch (sentence_part(token, token.of(text))) {
      case SentencePart::end:
        token.starts_sentence = false;
        starts = true;
        break;
      case SentencePart::around:
        token.starts_sentence = false;
        break;
      case SentencePart::inside:
        token.starts_sentence = starts;
        starts = false;
        break;
    }
  }
}

}  // namespace broadsheet::tagging
