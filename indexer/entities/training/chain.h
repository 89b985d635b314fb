// Forward and backward sums over label sequences, the core of training.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "indexer/entities/tagging/labels.h"

namespace broadsheet::tagging {

using LabelNumbers = std::array<float, label_count>;

/// Expected values under given scores.
struct ChainExpectation {
  std::vector<LabelNumbers> labels;  ///< probability of each label at each token
  Transitions<float> moves{};        ///< expected count of each move, also from and to the edges
  double log_sum = 0;                ///< logarithm of the sum over all label sequences
};

/// Computes sums over all label sequences of a chain. Keeps its memory between calls. Use on one thread only.
class Chain {
 public:
  /// `moves`: exponentials of the transitions, 0 for forbidden moves. `allowed`: one set per token; other
  /// label sequences do not count. Both edges are outside.
  void expect(std::span<const LabelNumbers> scores, std::span<const LabelSet> allowed,
              const Transitions<float>& moves, ChainExpectation& result);

 private:
  void exponentiate(std::span<const LabelNumbers> scores, std::span<const LabelSet> allowed);
  void forward(const Transitions<float>& moves);
  void backward(const Transitions<float>& moves);
  void gather(const Transitions<float>& moves, ChainExpectation& result) const;

  std::vector<LabelNumbers> factors_, forward_, backward_;
  std::vector<float> sums_;
  double log_sum_ = 0;
  float end_sum_ = 0;
};

}  // namespace broadsheet::tagging
