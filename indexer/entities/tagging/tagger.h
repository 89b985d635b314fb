#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "common/document.h"
#include "indexer/entities/mention.h"
#include "indexer/entities/tagging/document_analysis.h"
#include "indexer/entities/tagging/entity_model.h"
#include "indexer/entities/tagging/viterbi.h"
#include "indexer/entities/tagging/word_cache.h"

namespace broadsheet {

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
  std::span<const Label> decode(const AnalysedText& part, const Zone& zone);
  void add_word_scores(const AnalysedText& part, const Zone& zone);
  void append_mentions(const AnalysedText& part, bool in_title, std::vector<RawMention>& mentions);

  const EntityModel& model_;
  LanguageGroup group_ = LanguageGroup::other;
  WordCache cache_;
  DocumentContext context_;
  std::array<AnalysedText, 2> parts_;
  FeatureKeys keys_;
  std::vector<Scores> scores_;
  Viterbi viterbi_;
};

}  // namespace broadsheet
