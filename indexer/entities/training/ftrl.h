// The learning algorithm: FTRL-Proximal.
#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace broadsheet::tagging {

/// Parameters of the algorithm.
struct FtrlSettings {
  float rate = 0.1F;       ///< alpha
  float smoothing = 1.0F;  ///< beta
  float sparsity = 0.6F;   ///< L1: weights with a smaller gain are 0
  float decay = 12.0F;     ///< L2
};

/// Weights learnt by following the regularised leader, each with its own learning rate. Online, sparse,
/// deterministic.
class FtrlWeights {
 public:
  FtrlWeights(std::size_t size, const FtrlSettings& settings)
      : settings_(settings), values_(size), histories_(size) {}

  float operator[](std::size_t i) const { return values_[i]; }
  void update(std::size_t i, float gradient) {
    History& history = histories_[i];
    const float grown = history.squares + gradient * gradient;
    const float root = std::sqrt(grown);
    history.balance += gradient - (root - std::sqrt(history.squares)) / settings_.rate * values_[i];
    history.squares = grown;
    const float excess = std::fabs(history.balance) - settings_.sparsity;
    const float scale = (settings_.smoothing + root) / settings_.rate + settings_.decay;
    values_[i] = excess <= 0 ? 0.0F : std::copysign(excess / scale, -history.balance);
  }

 private:
  struct History {
    float balance = 0, squares = 0;
  };
  FtrlSettings settings_;
  std::vector<float> values_;
  std::vector<History> histories_;
};

}  // namespace broadsheet::tagging
