#pragma once

#include <string>
#include <vector>

#include "indexer/entities/tagging/document_analysis.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::test {

using namespace tagging;

inline std::vector<std::string> words_of(std::string_view text) {
  std::vector<tagging::Token> tokens;
  tagging::tokenize(text, tokens);
  std::vector<std::string> words;
  for (const Token& token : tokens) words.emplace_back(token.of(text));
  return words;
}

/// `text` cut and with facts of all words near capitals; `text` must outlive it.
inline AnalysedText analysed(std::string_view text, const Gazetteer& gazetteer = {}) {
  AnalysedText part;
  part.text = text;
  tokenize(text, part.tokens);
  fill_words(part, [&](std::string_view word, const Token& token) {
    std::string lowered;
    return describe_word(word, token, gazetteer, lowered);
  });
  return part;
}

}  // namespace broadsheet::test
