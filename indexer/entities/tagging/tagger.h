#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "common/document.h"
#include "indexer/entities/tagging/document_analysis.h"
#include "indexer/entities/tagging/entity_model.h"
#include "indexer/entities/tagging/mention.h"
#include "indexer/entities/tagging/place_scores.h"
#include "indexer/entities/tagging/viterbi.h"
#include "indexer/entities/tagging/word_cache.h"

namespace broadsheet::tagging {

/// Bytes [begin, end) of a title or text.
struct TextSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const TextSpan&) const = default;
};

/// Finds names: a conditional random field that sees whole documents. One per thread; the model must outlive
/// it. Time is linear in the text, whatever the text.
class Tagger {
 public:
  explicit Tagger(const EntityModel& model);

  /// The mentions of a document, title first, in order, not overlapping. Title and text are seen together.
  /// Blocked spans (in order) belong to laws: no mention overlaps them. The language is Document::language.
  std::vector<RawMention> tag(const Document& document, std::span<const TextSpan> blocked_title,
                              std::span<const TextSpan> blocked_text);

  /// The same of text that is tokens already: the label of each token is written to `labels`.
  void label(AnalysedText& part, LanguageGroup group, std::vector<Label>& labels);

 private:
  void analyse_parts(std::span<AnalysedText> parts, LanguageGroup group);
  /// `use(zone, labels)` for each zone.
  template <typename Use>
  void decode(const AnalysedText& part, Use use);
  void score(const AnalysedText& part, std::span<const Zone> zones);
  void fetch_words(const AnalysedText& part, const Zone& zone);
  void add_place_scores(const AnalysedText& part, const Zone& zone, std::size_t first);
  void add_word_scores(const AnalysedText& part, const Zone& zone, std::span<Scores> scores);
  void append_mentions(const AnalysedText& part, bool in_title, std::vector<RawMention>& mentions);

  const EntityModel& model_;
  LanguageGroup group_ = LanguageGroup::other;
  WordCache cache_;
  DocumentContext context_;
  std::array<AnalysedText, 2> parts_;
  PlaceScores places_;
  std::vector<Scores> scores_;  ///< of the zones in work, one behind the other
  Viterbi viterbi_;
};

}  // namespace broadsheet::tagging
