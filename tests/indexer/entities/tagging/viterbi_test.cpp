#include "indexer/entities/tagging/viterbi.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

constexpr Label begin = make_label(MentionType::person, LabelPlace::begin);
constexpr Label last = make_label(MentionType::person, LabelPlace::last);
constexpr Label unit = make_label(MentionType::place, LabelPlace::unit);

Scores favour(Label label, std::int16_t by) {
  Scores scores{};
  scores[label - 1] = by;
  return scores;
}

std::vector<Label> best(const std::vector<Scores>& scores,
                        const Transitions<std::int16_t>& transitions = {}) {
  Viterbi viterbi(transitions);
  const auto labels = viterbi.decode(scores);
  return {labels.begin(), labels.end()};
}

}  // namespace

TEST_CASE("The best sequence is found") {
  CHECK(best({favour(begin, 10), favour(last, 10), favour(unit, 10)}) ==
        std::vector<Label>{begin, last, unit});
}

TEST_CASE("Names are begun and ended even where single tokens speak against it") {
  CHECK(best({favour(begin, 30), Scores{}}) == std::vector<Label>{begin, last});
  CHECK(best({favour(last, 10)}) == std::vector<Label>{outside});
}

TEST_CASE("Transitions count, those of the edges too") {
  Transitions<std::int16_t> transitions{};
  transitions[outside][unit] = -20;
  CHECK(best({favour(unit, 10)}, transitions) == std::vector<Label>{outside});
  transitions[unit][outside] = 15;
  CHECK(best({favour(unit, 10)}, transitions) == std::vector<Label>{unit});
}

TEST_CASE("Of nothing, nothing is decoded") {
  CHECK(best({}).empty());
}

TEST_CASE("A name whose moves win more than its tokens lose is found") {
  Transitions<std::int16_t> transitions{};
  transitions[begin][last] = 7;
  transitions[last][outside] = 8;
  CHECK(best({favour(begin, -7), favour(last, -7)}, transitions) == std::vector<Label>{begin, last});
  CHECK(best({favour(begin, -7), favour(last, -9)}, transitions) == std::vector<Label>{outside, outside});
}
