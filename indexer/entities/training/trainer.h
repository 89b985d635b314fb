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

/// The weights of a conditional random field.
struct TrainedWeights {
  std::vector<LabelNumbers> features;  ///< by number
  Transitions<float> transitions{};
};

struct TrainingSettings {
  FtrlSettings ftrl;
  std::size_t rounds = 6;
};

/// Goes over the examples again and again, in an order that depends on nothing but their number, on one
/// thread: the same examples give the same weights. `report(round, loss)` after each round: minus
/// log-likelihood a token.
TrainedWeights train(const Examples& examples, const TrainingSettings& settings,
                     const std::function<void(std::size_t, double)>& report);

}  // namespace broadsheet::tagging
