#pragma once

#include <array>
#include <span>
#include <vector>

#include "indexer/entities/tagging/labels.h"

namespace broadsheet::tagging {

using LabelNumbers = std::array<float, label_count>;

/// What is expected of a sequence under given scores.
struct ChainExpectation {
  std::vector<LabelNumbers> labels;  ///< probability of each label at each token
  Transitions<float> moves{};  ///< how often each move is expected, those from and to the edges included
  double log_sum = 0;          ///< logarithm of the sum over all label sequences
};

/// Computes sums over all label sequences of a chain (forward and backward). Keeps its memory; one thread.
class Chain {
 public:
  /// `moves`: exponentials of the transitions, 0 for those that may not be. `allowed`: a set for each token;
  /// label sequences with others do not count. Both edges are outside.
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
