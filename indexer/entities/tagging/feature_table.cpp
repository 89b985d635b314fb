#include "indexer/entities/tagging/feature_table.h"

#include <algorithm>
#include <bit>

namespace broadsheet {
namespace {

constexpr std::size_t bits_per_feature = 8;
/// 32 MB of bits: more features than any model has.
constexpr unsigned most_bits = 28;

}  // namespace

FeatureTable::FeatureTable(std::size_t features) : slots_(std::bit_ceil(2 * features + 2)) {
  const auto width = static_cast<unsigned>(std::bit_width(bits_per_feature * features + 64));
  bit_shift_ = 32 - std::min(width, most_bits);
  present_.resize((std::size_t{1} << (32 - bit_shift_)) / 64);
  weights_.reserve(features + 1);
  weights_.push_back(FeatureWeights{});
}

void FeatureTable::insert(FeatureKey key, const FeatureWeights& weights) {
  std::size_t at = home(key);
  while (slots_[at].row != 0) at = (at + 1) & (slots_.size() - 1);
  slots_[at] = Slot{key, static_cast<std::uint32_t>(weights_.size())};
  weights_.push_back(weights);
  present_[bit(key) / 64] |= std::uint64_t{1} << (bit(key) % 64);
}

void FeatureTable::add_row(FeatureKey key, Scores& scores) const {
  std::size_t at = home(key);
  while (slots_[at].row != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
  if (slots_[at].row == 0) return;
  const FeatureWeights& weights = weights_[slots_[at].row];
  for (std::size_t i = 0; i < scores.size(); ++i)
    scores[i] = static_cast<std::int16_t>(scores[i] + weights[i]);
}

void FeatureTable::add(std::span<const FeatureKey> keys, Scores& scores) const {
  if (slots_.empty()) return;
  std::array<FeatureKey, 256> found;
  std::size_t count = 0;
  for (const FeatureKey key : keys) {
    if (!may_hold(key)) continue;
    __builtin_prefetch(&slots_[home(key)]);
    found[count] = key;
    count += count + 1 < found.size();
  }
  for (std::size_t i = 0; i < count; ++i) add_row(found[i], scores);
}

}  // namespace broadsheet
