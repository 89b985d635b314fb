#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace broadsheet::tagging {

/// How a word is written.
/// DO NOT CHANGE THESE VALUES: models are trained on them.
enum class WordShape : std::uint8_t {
  small = 0,          ///< `word`
  capitalised = 1,    ///< `Word`
  capitals = 2,       ///< `WORD`
  initial = 3,        ///< `J`, `J.`
  dotted = 4,         ///< `U.S.`
  mixed = 5,          ///< `McDonald`, `eBay`, `GmbH`
  joined = 6,         ///< `Rolls-Royce`, `EU-Kommission`
  number = 7,         ///< `17`, `1,200`, `17.`
  with_digits = 8,    ///< `G7`, `COVID-19`, `A380`
  abbreviated = 9,    ///< `Mr.`, `Inc.`
  small_number = 10,  ///< `20th`, `mid-1990s`
  punctuation = 11,
};

/// A word, number or punctuation mark of a text.
struct Token {
  std::uint32_t begin = 0;  ///< bytes [begin, end) of its text
  std::uint32_t end = 0;
  std::uint64_t hash = 0;  ///< of these bytes
  WordShape shape = WordShape::punctuation;
  bool has_capital = false;
  bool starts_sentence = false;
  bool blocked = false;  ///< belongs to a citation or law: not part of any name

  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// Words longer than this many bytes are no names.
inline constexpr std::size_t longest_name_word = 64;

/// Equal for equal bytes, on every machine; what models are made of.
std::uint64_t word_hash(std::string_view word);

/// How a word is written and whether it holds a capital.
void describe_shape(std::string_view word, Token& token);

/// Marks the first word of each sentence: behind a full stop and any quotes or brackets, and where
/// `starts_sentence` is set already, which is kept.
void mark_sentences(std::string_view text, std::vector<Token>& tokens);

/// Replaces `tokens` by those of `text`, cut as named-entity corpora cut them: `'s` and elided articles apart
/// (`Merkel` `'s`, `l'` `Europe`), abbreviations with their dots, hyphenated words whole unless what follows
/// the name is in small letters (`Brussels` `-` `based`). Any bytes are safe; of a text longer than 4 GB the
/// beginning. A blank line starts a sentence.
void tokenize(std::string_view text, std::vector<Token>& tokens);

}  // namespace broadsheet::tagging
