// Prepares a document for tagging: everything that features depend on, for title and text together.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "indexer/entities/tagging/document_context.h"
#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/phrase_marks.h"
#include "indexer/entities/tagging/token.h"
#include "indexer/entities/tagging/zones.h"

namespace broadsheet::tagging {

/// A text cut into tokens, with what is known about each.
struct AnalysedText {
  std::string_view text;
  std::vector<Token> tokens;
  std::vector<PlacedWord> words;  ///< one per token; facts are filled in only near capitals
  std::vector<Zone> zones;
};

/// Analyses all parts (title, text) of one document. `facts(word, token)` returns WordFacts.
template <typename Facts>
void analyse(std::span<AnalysedText> parts, LanguageGroup group, const Gazetteer& gazetteer,
             DocumentContext& context, Facts facts);

/// Fills in `words` within zone_reach tokens of a capital, and marks the lines.
template <typename Facts>
void fill_words(AnalysedText& part, Facts facts);

/// The word before token `i` in its sentence; sentence_edge() when there is none.
const PlacedWord& word_before(const AnalysedText& part, std::size_t i);
const PlacedWord& word_after(const AnalysedText& part, std::size_t i);

// ---- inside ----

/// Sets the zones, document bits and phrases of one part.
void place_words(AnalysedText& part, LanguageGroup group, const Gazetteer& gazetteer,
                 const DocumentContext& context);
void mark_lines_of(AnalysedText& part);

template <typename Facts>
void fill_words(AnalysedText& part, Facts facts) {
  const std::size_t size = part.tokens.size();
  part.words.assign(size, PlacedWord{});
  std::size_t filled = 0;
  for (std::size_t i = 0; i < size; ++i) {
    if (!part.tokens[i].has_capital) continue;
    const std::size_t first = std::max(filled, i > zone_reach ? i - zone_reach : 0);
    const std::size_t end = std::min(size, i + zone_reach + 1);
    for (std::size_t at = first; at < end; ++at)
      part.words[at].facts = facts(part.tokens[at].of(part.text), part.tokens[at]);
    filled = std::max(filled, end);
  }
  mark_lines_of(part);
}

template <typename Facts>
void analyse(std::span<AnalysedText> parts, LanguageGroup group, const Gazetteer& gazetteer,
             DocumentContext& context, Facts facts) {
  context.clear();
  for (AnalysedText& part : parts) {
    fill_words(part, facts);
    context.note_capitals(part.tokens, part.words);
  }
  for (AnalysedText& part : parts) context.note_small(part.tokens);
  for (AnalysedText& part : parts) place_words(part, group, gazetteer, context);
}

}  // namespace broadsheet::tagging
