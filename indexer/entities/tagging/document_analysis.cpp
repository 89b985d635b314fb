#include "indexer/entities/tagging/document_analysis.h"

#include "indexer/entities/tagging/line_case.h"

namespace broadsheet::tagging {
namespace {

const PlacedWord& edge() {
  static const PlacedWord word{sentence_edge()};
  return word;
}

}  // namespace

void mark_lines_of(AnalysedText& part) {
  mark_lines(part.tokens, part.words);
}

void place_words(AnalysedText& part, LanguageGroup group, const Gazetteer& gazetteer,
                 const DocumentContext& context) {
  find_zones(part.tokens, part.words, group, part.zones);
  const std::span<PlacedWord> words(part.words);
  for (const Zone& zone : part.zones) {
    for (std::size_t i = zone.begin; i < zone.end; ++i)
      if (part.tokens[i].has_capital) words[i].document_bits = context.bits(words[i].facts.lower);
    mark_phrases(words.subspan(zone.begin, zone.end - zone.begin), gazetteer);
  }
}

const PlacedWord& word_before(const AnalysedText& part, std::size_t i) {
  return i == 0 || part.tokens[i].starts_sentence ? edge() : part.words[i - 1];
}

const PlacedWord& word_after(const AnalysedText& part, std::size_t i) {
  return i + 1 >= part.tokens.size() || part.tokens[i + 1].starts_sentence ? edge() : part.words[i + 1];
}

}  // namespace broadsheet::tagging
