// The Viterbi algorithm: the best sequence of labels for a run of tokens.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "indexer/entities/tagging/labels.h"

namespace broadsheet::tagging {

/// The score of each label but `outside`, whose score is always 0.
using Scores = std::array<std::int16_t, label_count - 1>;

/// Keeps its memory between calls. Use on one thread only.
class Viterbi {
 public:
  explicit Viterbi(const Transitions<std::int16_t>& transitions);

  /// The best labels for tokens with these scores, if the tokens around them are outside. Valid until the
  /// next call.
  std::span<const Label> decode(std::span<const Scores> scores);

 private:
  using Totals = std::array<std::int32_t, label_count>;
  using From = std::array<Label, label_count>;
  Label best_of_one(const Scores& scores) const;
  bool all_surely_outside(std::span<const Scores> scores) const;
  void step(const Totals& before, const Scores& scores, Totals& totals, From& from) const;
  void decode_sequence(std::span<const Scores> scores);

  Transitions<std::int16_t> transitions_;
  /// For each label but `outside`: how much a token can gain at most by the moves into the label and out to
  /// `outside`, compared with a token that is outside.
  std::array<std::int32_t, label_count - 1> most_won_{};
  std::vector<From> from_;
  std::vector<Label> labels_;
};

}  // namespace broadsheet::tagging
