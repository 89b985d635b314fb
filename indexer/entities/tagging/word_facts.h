// What is known about a word wherever it stands.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {

/// Facts about a word.
struct WordFacts {
  std::uint64_t exact = 0;       ///< word_hash as written
  std::uint64_t lower = 0;       ///< word_hash in small letters
  std::uint32_t phrase_key = 0;  ///< for the word alone
  GazetteerSet classes = 0;
  std::uint16_t cues = 0;
  WordShape shape = WordShape::punctuation;
  std::uint8_t longest_phrase = 0;  ///< number of words in the longest listed phrase that begins here
};

/// Sets `lowered` to the word in small letters.
WordFacts describe_word(std::string_view word, const Token& token, const Gazetteer& gazetteer,
                        std::string& lowered);

/// Stands for the places before the first and behind the last word of a sentence.
WordFacts sentence_edge();

}  // namespace broadsheet::tagging
