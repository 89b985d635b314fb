// The training examples: zones of all documents as numbered features and allowed labels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "indexer/entities/tagging/document_analysis.h"
#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/training/labelled_document.h"

namespace broadsheet::tagging {

/// Collects examples.
class Examples {
 public:
  /// One zone: tokens [begin, end).
  struct Sequence {
    std::size_t begin = 0;
    std::size_t end = 0;
    float weight = 1;
  };

  explicit Examples(const Gazetteer& gazetteer) : gazetteer_(gazetteer) {}

  void add(const LabelledDocument& document, float weight);
  /// Call this after the last add(). Numbers the features that occur at least `fewest` times and drops the
  /// others.
  void number_features(std::size_t fewest);

  std::span<const Sequence> sequences() const { return sequences_; }
  /// The feature numbers of a token.
  std::span<const std::uint32_t> features(std::size_t token) const {
    return std::span(features_).subspan(ends_[token], ends_[token + 1] - ends_[token]);
  }
  LabelSet allowed(std::size_t token) const { return allowed_[token]; }
  /// The keys of all features, by number.
  std::span<const FeatureKey> keys() const { return keys_; }
  /// How many names are not wholly in a zone and cannot be learnt.
  std::size_t lost_names() const { return lost_names_; }
  std::size_t names() const { return names_; }

 private:
  void add_zone(const AnalysedText& part, const Zone& zone, const LabelledDocument& document, float weight);
  void add_token(const AnalysedText& part, std::size_t i, LanguageGroup group);
  const WordFacts& facts(std::string_view word, const Token& token);

  const Gazetteer& gazetteer_;
  DocumentContext context_;
  std::unordered_map<std::uint64_t, WordFacts> facts_;
  std::vector<Sequence> sequences_;
  std::vector<std::uint32_t> features_;  ///< keys at first, numbers in the end
  std::vector<std::size_t> ends_{0};
  std::vector<LabelSet> allowed_;
  std::vector<FeatureKey> keys_;
  std::size_t names_ = 0, lost_names_ = 0;
};

}  // namespace broadsheet::tagging
