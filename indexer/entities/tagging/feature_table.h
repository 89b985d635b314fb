#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/viterbi.h"

namespace broadsheet {

/// Adds what a feature says to scores.
inline void add_scores(const Scores& weights, Scores& scores) {
  for (std::size_t i = 0; i < scores.size(); ++i)
    scores[i] = static_cast<std::int16_t>(scores[i] + weights[i]);
}

/// The weights of features by their keys. Read only once built; shared by threads.
class FeatureTable {
 public:
  FeatureTable() = default;
  explicit FeatureTable(std::size_t features);

  /// At most as often as was said to the constructor; each key once.
  void insert(FeatureKey key, const Scores& weights);
  /// Adds the weights of all known `keys` to `scores`.
  void add(std::span<const FeatureKey> keys, Scores& scores) const;
  std::size_t size() const { return weights_.empty() ? 0 : weights_.size() - 1; }

 private:
  struct Slot {
    FeatureKey key = 0;
    std::uint32_t row = 0;  ///< in weights_; 0: free
  };
  std::size_t home(FeatureKey key) const { return key & (slots_.size() - 1); }

  std::vector<Slot> slots_;  ///< open addressing
  std::vector<Scores> weights_;
};

}  // namespace broadsheet
