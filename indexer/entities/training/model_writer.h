// Writes model files.
#pragma once

#include <span>
#include <string>

#include "indexer/entities/tagging/gazetteer.h"
#include "indexer/entities/training/trainer.h"

namespace broadsheet::tagging {

/// The content of a model file (format: tagging/model_format.h). Weights are rounded to a twentieth. Weights
/// below `least_weight` are left out, and so are features without weights.
std::string write_model(const TrainedWeights& weights, std::span<const FeatureKey> keys,
                        std::span<const GazetteerEntry> gazetteer, float least_weight);

}  // namespace broadsheet::tagging
