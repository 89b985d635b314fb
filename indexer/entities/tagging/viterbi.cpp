#include "indexer/entities/tagging/viterbi.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace broadsheet::tagging {
namespace {

constexpr std::int32_t impossible = std::numeric_limits<std::int32_t>::min() / 2;

/// The labels that may precede each label.
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

constexpr std::array units{make_label(MentionType::person, LabelPlace::unit),
                           make_label(MentionType::organisation, LabelPlace::unit),
                           make_label(MentionType::place, LabelPlace::unit),
                           make_label(MentionType::miscellaneous, LabelPlace::unit)};

std::int32_t best_way_into(Label to, const Transitions<std::int16_t>& transitions) {
  std::int32_t best = impossible;
  for (Label from = 0; from < label_count; ++from)
    if (may_follow(from, to)) best = std::max<std::int32_t>(best, transitions[from][to]);
  return best;
}

}  // namespace

Viterbi::Viterbi(const Transitions<std::int16_t>& transitions) : transitions_(transitions) {
  const std::int32_t stay = transitions[outside][outside];
  for (Label label = 1; label < label_count; ++label) {
    const std::int32_t out = continues(label) ? 0 : std::max(0, transitions[label][outside] - stay);
    most_won_[label - 1] = best_way_into(label, transitions) - stay + out;
  }
}

Label Viterbi::best_of_one(const Scores& scores) const {
  Label best = outside;
  std::int32_t most = 2 * transitions_[outside][outside];
  for (const Label unit : units) {
    const std::int32_t total = transitions_[outside][unit] + scores[unit - 1] + transitions_[unit][outside];
    if (total > most) {
      most = total;
      best = unit;
    }
  }
  return best;
}

/// A name gains at most the sum of the best gains of its tokens.
bool Viterbi::all_surely_outside(std::span<const Scores> scores) const {
  for (const Scores& of_token : scores) {
    std::int32_t best = impossible;
    for (std::size_t i = 0; i < of_token.size(); ++i) best = std::max(best, of_token[i] + most_won_[i]);
    if (best >= 0) return false;
  }
  return true;
}

void Viterbi::step(const Totals& before, const Scores& scores, Totals& totals, From& from) const {
  for (Label to = 0; to < label_count; ++to) {
    std::int32_t best = impossible;
    Label best_from = outside;
    for (std::size_t i = 0; i < sources.counts[to]; ++i) {
      const Label source = sources.labels[to][i];
      const std::int32_t total = before[source] + transitions_[source][to];
      if (total > best) {
        best = total;
        best_from = source;
      }
    }
    totals[to] = best + (to == outside ? 0 : scores[to - 1]);
    from[to] = best_from;
  }
}

void Viterbi::decode_sequence(std::span<const Scores> scores) {
  if (from_.size() < scores.size() + 1) from_.resize(scores.size() + 1);
  Totals before;
  before.fill(impossible);
  before[outside] = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    Totals totals;
    step(before, scores[i], totals, from_[i]);
    before = totals;
  }
  Totals end;
  step(before, Scores{}, end, from_[scores.size()]);
  Label label = outside;
  for (std::size_t i = scores.size(); i > 0; --i) {
    label = from_[i][label];
    labels_[i - 1] = label;
  }
}

std::span<const Label> Viterbi::decode(std::span<const Scores> scores) {
  labels_.assign(scores.size(), outside);
  if (scores.size() == 1)
    labels_.front() = best_of_one(scores.front());
  else if (!all_surely_outside(scores))
    decode_sequence(scores);
  return labels_;
}

}  // namespace broadsheet::tagging
