#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "indexer/entities/tagging/labels.h"

namespace broadsheet {

/// What speaks for each label but `outside`, whose score is always 0.
using Scores = std::array<std::int16_t, label_count - 1>;

/// Finds the best sequence of labels. Keeps its memory; one thread.
class Viterbi {
 public:
  /// The labels of tokens with these scores that stand between others which are outside. Valid until the next
  /// call.
  std::span<const Label> decode(std::span<const Scores> scores, const Transitions<std::int16_t>& transitions);

 private:
  using Totals = std::array<std::int32_t, label_count>;
  using From = std::array<Label, label_count>;
  static void step(const Totals& before, const Scores& scores, const Transitions<std::int16_t>& transitions,
                   Totals& totals, From& from);

  std::vector<From> from_;
  std::vector<Label> labels_;
};

}  // namespace broadsheet
