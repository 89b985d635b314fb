#include "indexer/entities/training/trainer.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace broadsheet::tagging {
namespace {

/// Smaller gradients are not worth the time.
constexpr float least_gradient = 1e-3F;

/// Pseudo-random numbers that are equal on all machines.
class Shuffler {
 public:
  void shuffle(std::vector<std::size_t>& order) {
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[next() % i]);
  }

 private:
  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
  }
  std::uint64_t state_ = 1;
};

class Training {
 public:
  Training(const Examples& examples, const TrainingSettings& settings)
      : examples_(examples),
        weights_((examples.keys().size() + label_count) * label_count, settings.ftrl),
        transitions_at_(examples.keys().size() * label_count) {}

  /// Returns the loss of the sequence before learning from it.
  double learn(const Examples::Sequence& sequence) {
    const std::size_t size = sequence.end - sequence.begin;
    score(sequence);
    const Transitions<float> moves = exponentials();
    all_.assign(size, (LabelSet{1} << label_count) - 1);
    allowed_.resize(size);
    for (std::size_t t = 0; t < size; ++t) allowed_[t] = examples_.allowed(sequence.begin + t);
    chain_.expect(scores_, all_, moves, free_);
    chain_.expect(scores_, allowed_, moves, right_);
    if (!std::isfinite(free_.log_sum) || !std::isfinite(right_.log_sum)) return 0;
    for (std::size_t t = 0; t < size; ++t) update_token(sequence.begin + t, t, sequence.weight);
    update_transitions(sequence.weight);
    return free_.log_sum - right_.log_sum;
  }

  TrainedWeights weights() const {
    TrainedWeights trained;
    trained.features.resize(examples_.keys().size());
    for (std::size_t f = 0; f < trained.features.size(); ++f)
      for (Label y = 0; y < label_count; ++y) trained.features[f][y] = weights_[f * label_count + y];
    for (Label from = 0; from < label_count; ++from)
      for (Label to = 0; to < label_count; ++to)
        trained.transitions[from][to] = weights_[transition(from, to)];
    return trained;
  }

 private:
  std::size_t transition(Label from, Label to) const { return transitions_at_ + from * label_count + to; }

  void score(const Examples::Sequence& sequence) {
    scores_.assign(sequence.end - sequence.begin, LabelNumbers{});
    for (std::size_t t = sequence.begin; t < sequence.end; ++t)
      for (const std::uint32_t feature : examples_.features(t))
        for (Label y = 0; y < label_count; ++y)
          scores_[t - sequence.begin][y] += weights_[feature * label_count + y];
  }

  Transitions<float> exponentials() const {
    Transitions<float> moves{};
    for (Label from = 0; from < label_count; ++from)
      for (Label to = 0; to < label_count; ++to)
        if (may_follow(from, to)) moves[from][to] = std::exp(weights_[transition(from, to)]);
    return moves;
  }

  void update_token(std::size_t token, std::size_t t, float weight) {
    std::array<std::pair<Label, float>, label_count> gradients;
    std::size_t count = 0;
    for (Label y = 0; y < label_count; ++y) {
      const float gradient = weight * (free_.labels[t][y] - right_.labels[t][y]);
      if (std::fabs(gradient) >= least_gradient) gradients[count++] = {y, gradient};
    }
    for (const std::uint32_t feature : examples_.features(token))
      for (std::size_t i = 0; i < count; ++i)
        weights_.update(feature * label_count + gradients[i].first, gradients[i].second);
  }

  void update_transitions(float weight) {
    for (Label from = 0; from < label_count; ++from)
      for (Label to = 0; to < label_count; ++to) {
        const float gradient = weight * (free_.moves[from][to] - right_.moves[from][to]);
        if (std::fabs(gradient) >= least_gradient) weights_.update(transition(from, to), gradient);
      }
  }

  const Examples& examples_;
  FtrlWeights weights_;
  std::size_t transitions_at_;
  Chain chain_;
  ChainExpectation free_, right_;
  std::vector<LabelNumbers> scores_;
  std::vector<LabelSet> all_, allowed_;
};

}  // namespace

TrainedWeights train(const Examples& examples, const TrainingSettings& settings,
                     const std::function<void(std::size_t, double)>& report) {
  Training training(examples, settings);
  const auto sequences = examples.sequences();
  std::vector<std::size_t> order(sequences.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  Shuffler shuffler;
  for (std::size_t round = 1; round <= settings.rounds; ++round) {
    shuffler.shuffle(order);
    double loss = 0;
    std::size_t tokens = 0;
    for (const std::size_t i : order) {
      loss += training.learn(sequences[i]);
      tokens += sequences[i].end - sequences[i].begin;
    }
    report(round, tokens == 0 ? 0 : loss / static_cast<double>(tokens));
  }
  return training.weights();
}

}  // namespace broadsheet::tagging
