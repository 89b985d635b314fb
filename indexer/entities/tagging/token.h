// The tokens of the tagger, cut as corpora for named-entity recognition cut them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace broadsheet::tagging {

/// How a word is written. DO NOT CHANGE THESE VALUES: models are trained on them.
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

/// A word, number or punctuation mark.
struct Token {
  std::uint32_t begin = 0;  ///< bytes [begin, end) of the text
  std::uint32_t end = 0;
  std::uint64_t hash = 0;  ///< of these bytes
  WordShape shape = WordShape::punctuation;
  bool has_capital = false;
  bool starts_sentence = false;
  bool blocked = false;  ///< part of a citation, so not part of any name

  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// In bytes. Longer words are not names.
inline constexpr std::size_t longest_name_word = 64;

/// Equal for equal bytes on every machine. Models are made of these hashes.
std::uint64_t word_hash(std::string_view word);

/// Sets the shape and whether the word has a capital.
void describe_shape(std::string_view word, Token& token);

/// Marks the first word of each sentence: behind a full stop and any quotes or brackets. Marks that are
/// already set stay.
void mark_sentences(std::string_view text, std::vector<Token>& tokens);

/// Replaces `tokens` by those of `text`. `'s` and elided articles are tokens of their own (`Merkel` `'s`,
/// `l'` `Europe`); abbreviations keep their full stops. A hyphenated word is one token unless its rest is in
/// small letters (`Brussels` `-` `based`). Any bytes are safe. Only the first 4 GB of a text are read. A
/// blank line starts a sentence.
void tokenize(std::string_view text, std::vector<Token>& tokens);

}  // namespace broadsheet::tagging
