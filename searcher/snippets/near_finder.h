// Finds the words of a text that stand as NEAR, ADJ, SENTENCE and PARAGRAPH demand, to highlight them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/document.h"
#include "searcher/query/spans.h"
#include "searcher/request/deadline.h"
#include "searcher/snippets/match.h"

namespace broadsheet {

/// Reads a title or text word by word, and looks for patterns by positions as the index does. Use on one
/// thread only.
class NearFinder {
 public:
  explicit NearFinder(std::vector<SpanPattern> patterns);

  /// From now on, find() throws Cancelled when the flag is set. nullptr turns this off.
  void watch(const CancelFlag* cancelled) { cancelled_ = cancelled; }

  /// In text order. The places of a pattern are of the unit `first_unit` + its number: those of its words and
  /// names, lit, and the whole from the first to the last, not lit.
  std::vector<Match> find(const Document& document, bool in_title, Analyzer& analyzer,
                          std::size_t first_unit);
  std::size_t unit_count() const { return patterns_.size(); }

 private:
  struct Place {
    Position position = 0;
    Span bytes;
  };

  void read(const Document& document, bool in_title, Analyzer& analyzer);
  void read_token(const Token& token, bool in_title);
  void read_mentions(const std::vector<Entity>& entities, bool in_title);
  void read_sentences(std::string_view text);
  void add(const std::string& term, Place place);
  Position position_at(std::size_t byte) const;
  const std::vector<Place>& places(const std::string& term) const;
  std::vector<Position> positions(const std::string& term) const;
  void light(const SpanPattern& pattern, const std::vector<WordSpan>& within, std::size_t unit,
             std::vector<Match>& matches) const;
  Span bytes(const WordSpan& span) const;

  std::vector<SpanPattern> patterns_;
  std::unordered_map<std::string, std::vector<Place>> places_;  ///< of the patterns' terms, by position
  FirstBytes first_bytes_;
  std::vector<Span> words_;                       ///< of the text, by position from 1 on; number 0 is unused
  std::vector<Position> sentences_, paragraphs_;  ///< where they begin, see common/index/text_marks.h
  const CancelFlag* cancelled_ = nullptr;
};

}  // namespace broadsheet
