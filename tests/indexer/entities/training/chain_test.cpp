#include "indexer/entities/training/chain.h"

#include <cmath>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

constexpr LabelSet all_labels = (LabelSet{1} << label_count) - 1;
constexpr Label unit_person = make_label(MentionType::person, LabelPlace::unit);
constexpr Label begin_place = make_label(MentionType::place, LabelPlace::begin);
constexpr Label last_place = make_label(MentionType::place, LabelPlace::last);

Transitions<float> free_moves() {
  Transitions<float> moves{};
  for (Label from = 0; from < label_count; ++from)
    for (Label to = 0; to < label_count; ++to) moves[from][to] = may_follow(from, to) ? 1.0F : 0.0F;
  return moves;
}

}  // namespace

TEST_CASE("One token between edges: outside or one of four units") {
  Chain chain;
  ChainExpectation result;
  std::vector<LabelNumbers> scores(1, LabelNumbers{});
  scores[0][unit_person] = std::log(3.0F);
  chain.expect(scores, std::vector<LabelSet>{all_labels}, free_moves(), result);
  CHECK(result.log_sum == Approx(std::log(7.0)));
  CHECK(result.labels[0][unit_person] == Approx(3.0 / 7));
  CHECK(result.labels[0][outside] == Approx(1.0 / 7));
  CHECK(result.labels[0][begin_place] == Approx(0).margin(1e-6));
  CHECK(result.moves[outside][unit_person] == Approx(3.0 / 7));
  CHECK(result.moves[unit_person][outside] == Approx(3.0 / 7));
}

TEST_CASE("Two tokens: 25 pairs of single labels and four names of two") {
  Chain chain;
  ChainExpectation result;
  const std::vector<LabelNumbers> scores(2, LabelNumbers{});
  chain.expect(scores, std::vector<LabelSet>(2, all_labels), free_moves(), result);
  CHECK(result.log_sum == Approx(std::log(29.0)));
  CHECK(result.labels[1][last_place] == Approx(1.0 / 29));
  CHECK(result.moves[begin_place][last_place] == Approx(1.0 / 29));
}

TEST_CASE("Only allowed labels count") {
  Chain chain;
  ChainExpectation result;
  const std::vector<LabelNumbers> scores(2, LabelNumbers{});
  chain.expect(scores, std::vector<LabelSet>{only(begin_place), all_labels}, free_moves(), result);
  CHECK(result.log_sum == Approx(0.0).margin(1e-6));
  CHECK(result.labels[1][last_place] == Approx(1));
}
