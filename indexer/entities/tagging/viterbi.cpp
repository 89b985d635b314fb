#include "indexer/entities/tagging/viterbi.h"

#include <cstddef>
#include <limits>

namespace broadsheet {
namespace {

constexpr std::int32_t impossible = std::numeric_limits<std::int32_t>::min() / 2;

/// The labels that may come before each label.
struct Sources {
  std::array<std::array<Label, label_count>, label_count> labels{};
  std::array<std::size_t, label_count> counts{};
};

constexpr Sources list_sources() {
  Sources sources;
  for (Label to = 0; to < label_count; ++to)
    for (Label from = 0; from < label_count; ++from)
      if (may_follow(from, to)) sources.labels[to][sources.counts[to]++] = from;
  return sources;
}

constexpr Sources sources = list_sources();

}  // namespace

void Viterbi::step(const Totals& before, const Scores& scores, const Transitions<std::int16_t>& transitions,
                   Totals& totals, From& from) {
  for (Label to = 0; to < label_count; ++to) {
    std::int32_t best = impossible;
    Label best_from = outside;
    for (std::size_t i = 0; i < sources.counts[to]; ++i) {
      const Label source = sources.labels[to][i];
      const std::int32_t total = before[source] + transitions[source][to];
      if (total > best) {
        best = total;
        best_from = source;
      }
    }
    totals[to] = best + (to == outside ? 0 : scores[to - 1]);
    from[to] = best_from;
  }
}

std::span<const Label> Viterbi::decode(std::span<const Scores> scores,
                                       const Transitions<std::int16_t>& transitions) {
  labels_.resize(scores.size());
  if (from_.size() < scores.size() + 1) from_.resize(scores.size() + 1);
  Totals before;
  before.fill(impossible);
  before[outside] = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    Totals totals;
    step(before, scores[i], transitions, totals, from_[i]);
    before = totals;
  }
  Totals end;
  step(before, Scores{}, transitions, end, from_[scores.size()]);
  Label label = outside;
  for (std::size_t i = scores.size(); i > 0; --i) {
    label = from_[i][label];
    labels_[i - 1] = label;
  }
  return labels_;
}

}  // namespace broadsheet
