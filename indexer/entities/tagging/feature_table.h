// The weights of a model, by feature.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/viterbi.h"

namespace broadsheet::tagging {

/// The weight of a feature for each label but `outside`.
using FeatureWeights = std::array<std::int8_t, label_count - 1>;

/// Adds `more` to `scores`.
inline void add_scores(const Scores& more, Scores& scores) {
  const Scores added = more;  // copies do not overlap: the compiler may use vectors
  Scores sums = scores;
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] = static_cast<std::int16_t>(sums[i] + added[i]);
  scores = sums;
}

/// Never changes once built, so threads can share it. Most keys that are asked for are missing; a small table
/// of bits, which fits into the processor's cache, rules them out.
class FeatureTable {
 public:
  FeatureTable() = default;
  explicit FeatureTable(std::size_t features);

  /// Call this at most as often as the constructor was told, once per key.
  void insert(FeatureKey key, const FeatureWeights& weights);
  /// Adds the weights of all `keys` that are present to `scores`.
  void add(std::span<const FeatureKey> keys, Scores& scores) const;
  /// False when the key is certainly missing. Otherwise starts to load its weights from memory.
  bool fetch(FeatureKey key) const;
  /// Adds the weights of a key. Works best some time after fetch() returned true for it.
  void add_fetched(FeatureKey key, Scores& scores) const { add_weights(not_zero(key), scores); }
  std::size_t size() const { return size_; }

 private:
  /// Key and weights are together, so that a look-up reads memory once.
  struct Slot {
    FeatureKey key = 0;  ///< 0: free
    FeatureWeights weights{};
  };
  static FeatureKey not_zero(FeatureKey key) { return key == 0 ? 1 : key; }
  /// Keys are hashes. Slots are in the order of keys, so that a model, whose keys ascend, fills the table in
  /// order.
  std::size_t home(FeatureKey key) const { return key >> slot_shift_; }
  std::size_t bit(FeatureKey key) const { return key >> bit_shift_; }
  bool may_hold(FeatureKey key) const { return present_[bit(key) / 64] >> (bit(key) % 64) & 1; }
  void add_weights(FeatureKey key, Scores& scores) const;

  std::vector<std::uint64_t> present_;  ///< one bit for several keys
  unsigned bit_shift_ = 0;
  unsigned slot_shift_ = 0;
  std::vector<Slot> slots_;  ///< open addressing
  std::size_t size_ = 0;
};

}  // namespace broadsheet::tagging
