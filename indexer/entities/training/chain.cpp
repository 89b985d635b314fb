#include "indexer/entities/training/chain.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::tagging {

void Chain::exponentiate(std::span<const LabelNumbers> scores, std::span<const LabelSet> allowed) {
  factors_.resize(scores.size());
  log_sum_ = 0;
  for (std::size_t t = 0; t < scores.size(); ++t) {
    const float largest = *std::ranges::max_element(scores[t]);
    log_sum_ += largest;
    for (Label y = 0; y < label_count; ++y)
      factors_[t][y] = allowed[t] & only(y) ? std::exp(scores[t][y] - largest) : 0.0F;
  }
}

void Chain::forward(const Transitions<float>& moves) {
  const std::size_t size = factors_.size();
  forward_.resize(size);
  sums_.resize(size);
  LabelNumbers before{};
  before[outside] = 1;
  for (std::size_t t = 0; t < size; ++t) {
    LabelNumbers now{};
    for (Label from = 0; from < label_count; ++from)
      for (Label to = 0; to < label_count; ++to) now[to] += before[from] * moves[from][to];
    float sum = 0;
    for (Label y = 0; y < label_count; ++y) sum += now[y] *= factors_[t][y];
    for (float& number : now) number /= sum;
    sums_[t] = sum;
    log_sum_ += std::log(static_cast<double>(sum));
    forward_[t] = before = now;
  }
  end_sum_ = 0;
  for (Label from = 0; from < label_count; ++from) end_sum_ += before[from] * moves[from][outside];
  log_sum_ += std::log(static_cast<double>(end_sum_));
}

void Chain::backward(const Transitions<float>& moves) {
  const std::size_t size = factors_.size();
  backward_.resize(size);
  for (Label y = 0; y < label_count; ++y) backward_[size - 1][y] = moves[y][outside] / end_sum_;
  for (std::size_t t = size - 1; t > 0; --t) {
    LabelNumbers next;
    for (Label y = 0; y < label_count; ++y) next[y] = factors_[t][y] * backward_[t][y] / sums_[t];
    for (Label from = 0; from < label_count; ++from) {
      float sum = 0;
      for (Label to = 0; to < label_count; ++to) sum += moves[from][to] * next[to];
      backward_[t - 1][from] = sum;
    }
  }
}

void Chain::gather(const Transitions<float>& moves, ChainExpectation& result) const {
  const std::size_t size = factors_.size();
  result.labels.resize(size);
  result.moves = {};
  result.log_sum = log_sum_;
  LabelNumbers before{};
  before[outside] = 1;
  for (std::size_t t = 0; t < size; ++t) {
    LabelNumbers next;
    for (Label y = 0; y < label_count; ++y) next[y] = factors_[t][y] * backward_[t][y] / sums_[t];
    for (Label y = 0; y < label_count; ++y) result.labels[t][y] = forward_[t][y] * backward_[t][y];
    for (Label from = 0; from < label_count; ++from) {
      if (before[from] == 0) continue;
      for (Label to = 0; to < label_count; ++to)
        result.moves[from][to] += before[from] * moves[from][to] * next[to];
    }
    before = forward_[t];
  }
  for (Label from = 0; from < label_count; ++from)
    result.moves[from][outside] += before[from] * moves[from][outside] / end_sum_;
}

void Chain::expect(std::span<const LabelNumbers> scores, std::span<const LabelSet> allowed,
                   const Transitions<float>& moves, ChainExpectation& result) {
  exponentiate(scores, allowed);
  forward(moves);
  backward(moves);
  gather(moves, result);
}

}  // namespace broadsheet::tagging
