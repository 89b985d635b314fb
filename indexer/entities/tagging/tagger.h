// The tagger: finds the names in a document by a trained model.
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

/// A conditional random field that sees the whole document. Use one object per thread. The model must outlive
/// it. Time is linear in the text, whatever it contains.
class Tagger {
 public:
  explicit Tagger(const EntityModel& model);

  /// The mentions of a document in order, title first, without overlaps. Title and text are analysed
  /// together. Blocked spans (in order) belong to laws: no mention overlaps them. Uses Document::language.
  std::vector<RawMention> tag(const Document& document, std::span<const TextSpan> blocked_title,
                              std::span<const TextSpan> blocked_text);

  /// Labels a text that is already cut into tokens. `labels` gets one label per token.
  void label(AnalysedText& part, LanguageGroup group, std::vector<Label>& labels);

 private:
  void analyse_parts(std::span<AnalysedText> parts, LanguageGroup group);
  /// Calls use(zone, labels) for each zone.
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
  std::vector<Scores> scores_;  ///< for all tokens of the zones in work
  Viterbi viterbi_;
};

}  // namespace broadsheet::tagging
