#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/viterbi.h"

namespace broadsheet::tagging {

/// What a feature says of each label but `outside`.
using FeatureWeights = std::array<std::int8_t, label_count - 1>;

/// Adds what is said of a token.
inline void add_scores(const Scores& more, Scores& scores) {
  const Scores added = more;  // copies do not overlap: the compiler may use vectors
  Scores sums = scores;
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] = static_cast<std::int16_t>(sums[i] + added[i]);
  scores = sums;
}

/// The weights of features by their keys. Read only once built; shared by threads. Most keys that are asked
/// for are not there: a small table of bits, which stays in the processor's cache, says so.
class FeatureTable {
 public:
  FeatureTable() = default;
  explicit FeatureTable(std::size_t features);

  /// At most as often as was said to the constructor; each key once.
  void insert(FeatureKey key, const FeatureWeights& weights);
  /// Adds the weights of all known `keys` to `scores`.
  void add(std::span<const FeatureKey> keys, Scores& scores) const;
  /// False when the key is surely unknown; else its weights are on their way from memory.
  bool fetch(FeatureKey key) const;
  /// Adds the weights of a key, best some time after fetch() said that it may be known.
  void add_fetched(FeatureKey key, Scores& scores) const { add_weights(not_zero(key), scores); }
  std::size_t size() const { return size_; }

 private:
  /// Key and weights together, so that a look-up goes to memory once.
  struct Slot {
    FeatureKey key = 0;  ///< 0: free
    FeatureWeights weights{};
  };
  static FeatureKey not_zero(FeatureKey key) { return key == 0 ? 1 : key; }
  /// Keys are hashes: in their order, so that a model, whose keys ascend, is read into memory in order.
  std::size_t home(FeatureKey key) const { return key >> slot_shift_; }
  std::size_t bit(FeatureKey key) const { return key >> bit_shift_; }
  bool may_hold(FeatureKey key) const { return present_[bit(key) / 64] >> (bit(key) % 64) & 1; }
  void add_weights(FeatureKey key, Scores& scores) const;

  std::vector<std::uint64_t> present_;  ///< a bit for each key, shared by some
  unsigned bit_shift_ = 0;
  unsigned slot_shift_ = 0;
  std::vector<Slot> slots_;  ///< open addressing
  std::size_t size_ = 0;
};

}  // namespace broadsheet::tagging
