// Trains the conditional random field.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "indexer/entities/training/chain.h"
#include "indexer/entities/training/examples.h"
#include "indexer/entities/training/ftrl.h"

namespace broadsheet::tagging {

/// The trained weights.
struct TrainedWeights {
  std::vector<LabelNumbers> features;  ///< by feature number
  Transitions<float> transitions{};
};

struct TrainingSettings {
  FtrlSettings ftrl;
  std::size_t rounds = 6;
};

/// Passes over the examples several times on one thread, in an order that depends only on their number, so
/// that the same examples give the same weights. Calls `report(round, loss)` after each pass; the loss is the
/// negative log-likelihood per token.
TrainedWeights train(const Examples& examples, const TrainingSettings& settings,
                     const std::function<void(std::size_t, double)>& report);

}  // namespace broadsheet::tagging
