// The scores of features that depend on the place of a word, with a cache.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "indexer/entities/tagging/entity_model.h"
#include "indexer/entities/tagging/features.h"

namespace broadsheet::tagging {

/// Computes what the features of add_place_features() say. Most of them are combinations of a few facts
/// (shapes, lists, document bits), so their sums are cached. Memory is bounded. Use on one thread only.
class PlaceScores {
 public:
  explicit PlaceScores(const EntityModel& model);

  /// Adds all cached sums. Remembers the rest under `index` for add_rest().
  void add(const PlacedWord& before, const PlacedWord& word, const PlacedWord& after, LanguageGroup group,
           std::uint32_t index, Scores& scores);
  /// Adds the rest of everything added since the last call. By now its weights have been loaded from memory.
  void add_rest(std::span<Scores> scores);

 private:
  struct Sum {
    std::uint64_t facts = 0;  ///< 0: free
    Scores scores{};
  };
  struct Fetched {
    FeatureKey key = 0;
    std::uint32_t index = 0;
  };
  template <typename AddFeatures>
  const Scores& sum(std::uint64_t facts, AddFeatures add_features);

  const EntityModel& model_;
  std::vector<Sum> sums_;
  std::vector<Fetched> fetched_;
  FeatureKeys keys_;
};

}  // namespace broadsheet::tagging
