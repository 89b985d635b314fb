#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "indexer/entities/tagging/entity_model.h"
#include "indexer/entities/tagging/features.h"

namespace broadsheet::tagging {

/// What the features of add_place_features() say of a word. Most of them are facts that come together again
/// and again (shapes, lists, document bits): their sums are kept. Bounded; one thread.
class PlaceScores {
 public:
  explicit PlaceScores(const EntityModel& model);

  /// Adds all that is kept, and remembers the rest for add_rest() under the number `index`.
  void add(const PlacedWord& before, const PlacedWord& word, const PlacedWord& after, LanguageGroup group,
           std::uint32_t index, Scores& scores);
  /// Adds the rest of all that was added since; it has come from memory meanwhile.
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
