#include "indexer/entities/tagging/feature_table.h"

#include <algorithm>
#include <bit>

namespace broadsheet::tagging {
namespace {

constexpr std::size_t bits_per_feature = 8;
/// 32 MB of bits, enough for any model.
constexpr unsigned most_bits = 28;

}  // namespace

FeatureTable::FeatureTable(std::size_t features) : slots_(std::bit_ceil(features + features / 2 + 2)) {
  slot_shift_ = 33 - static_cast<unsigned>(std::bit_width(slots_.size()));
  const auto width = static_cast<unsigned>(std::bit_width(bits_per_feature * features + 64));
  bit_shift_ = 32 - std::min(width, most_bits);
  present_.resize((std::size_t{1} << (32 - bit_shift_)) / 64);
}

void FeatureTable::insert(FeatureKey key, const FeatureWeights& weights) {
  key = not_zero(key);
  std::size_t at = home(key);
  while (slots_[at].key != 0) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = Slot{key, weights};
  ++size_;
  present_[bit(key) / 64] |= std::uint64_t{1} << (bit(key) % 64);
}

void FeatureTable::add_weights(FeatureKey key, Scores& scores) const {
  std::size_t at = home(key);
  while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
  const FeatureWeights weights = slots_[at].weights;  // copies, so that the compiler can use vectors
  Scores sums = scores;
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] = static_cast<std::int16_t>(sums[i] + weights[i]);
  scores = sums;
}

bool FeatureTable::fetch(FeatureKey key) const {
  if (size_ == 0) return false;
  key = not_zero(key);
  if (!may_hold(key)) return false;
  __builtin_prefetch(&slots_[home(key)]);
  return true;
}

void FeatureTable::add(std::span<const FeatureKey> keys, Scores& scores) const {
  std::array<FeatureKey, 256> found;
  std::size_t count = 0;
  for (const FeatureKey key : keys) {
    if (!fetch(key)) continue;
    found[count] = key;
    count += count + 1 < found.size();
  }
  for (std::size_t i = 0; i < count; ++i) add_fetched(found[i], scores);
}

}  // namespace broadsheet::tagging
