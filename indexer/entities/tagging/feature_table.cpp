#include "indexer/entities/tagging/feature_table.h"

#include <bit>

namespace broadsheet {

FeatureTable::FeatureTable(std::size_t features) : slots_(std::bit_ceil(2 * features + 2)) {
  weights_.reserve(features + 1);
  weights_.push_back(Scores{});
}

void FeatureTable::insert(FeatureKey key, const Scores& weights) {
  std::size_t at = home(key);
  while (slots_[at].row != 0) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = Slot{key, static_cast<std::uint32_t>(weights_.size())};
  weights_.push_back(weights);
}

void FeatureTable::add(std::span<const FeatureKey> keys, Scores& scores) const {
  if (slots_.empty()) return;
  for (const FeatureKey key : keys) __builtin_prefetch(&slots_[home(key)]);
  for (const FeatureKey key : keys) {
    std::size_t at = home(key);
    while (slots_[at].row != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
    if (slots_[at].row != 0) add_scores(weights_[slots_[at].row], scores);
  }
}

}  // namespace broadsheet
