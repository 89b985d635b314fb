#include "indexer/entities/training/model_writer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "common/varint.h"
#include "indexer/entities/tagging/model_format.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {
namespace {

constexpr float units = 20;

void append_fixed(std::string& out, std::uint64_t number, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(number >> (8 * i));
}

int rounded(float weight, int largest) {
  return std::clamp(static_cast<int>(std::lround(weight * units)), -largest, largest);
}

void append_transitions(const Transitions<float>& transitions, std::string& out) {
  for (const auto& row : transitions)
    for (const float weight : row) append_fixed(out, static_cast<std::uint16_t>(rounded(weight, 32000)), 2);
}

struct PackedFeature {
  FeatureKey key = 0;
  LabelSet labels = 0;
  std::string weights;
};

PackedFeature pack(FeatureKey key, const LabelNumbers& weights, float least_weight) {
  PackedFeature feature{key, 0, {}};
  for (Label y = 0; y < label_count; ++y) {
    const int weight = rounded(weights[y], 127);
    if (std::fabs(weights[y]) < least_weight || weight == 0) continue;
    feature.labels |= only(y);
    feature.weights += static_cast<char>(weight);
  }
  return feature;
}

void append_features(const TrainedWeights& weights, std::span<const FeatureKey> keys, float least_weight,
                     std::string& out) {
  std::vector<PackedFeature> features;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    PackedFeature feature = pack(keys[i], weights.features[i], least_weight);
    if (feature.labels != 0) features.push_back(std::move(feature));
  }
  std::ranges::sort(features, {}, &PackedFeature::key);
  append_varint(out, features.size());
  FeatureKey before = 0;
  for (const PackedFeature& feature : features) {
    append_varint(out, feature.key - before);
    append_varint(out, feature.labels);
    out += feature.weights;
    before = feature.key;
  }
}

void append_gazetteer(std::span<const GazetteerEntry> gazetteer, std::string& out) {
  append_varint(out, gazetteer.size());
  std::uint32_t before = 0;
  for (const GazetteerEntry& entry : gazetteer) {
    append_varint(out, entry.key - before);
    append_varint(out, entry.classes);
    out += static_cast<char>(entry.longest);
    before = entry.key;
  }
}

}  // namespace

std::string write_model(const TrainedWeights& weights, std::span<const FeatureKey> keys,
                        std::span<const GazetteerEntry> gazetteer, float least_weight) {
  std::string payload;
  append_transitions(weights.transitions, payload);
  append_features(weights, keys, least_weight, payload);
  append_gazetteer(gazetteer, payload);
  std::string file(model_magic);
  append_fixed(file, model_version, 4);
  append_fixed(file, word_hash(payload), 8);
  return file + payload;
}

}  // namespace broadsheet::tagging
