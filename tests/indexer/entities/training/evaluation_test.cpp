#include "indexer/entities/training/evaluation.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;
using Catch::Matchers::Contains;

namespace {

std::vector<Label> labels_of(std::size_t size, const std::vector<LabelledSpan>& spans) {
  std::vector<Label> labels(size, outside);
  for (const LabelledSpan& span : spans) set_labels(span, labels);
  return labels;
}

constexpr MentionType person = MentionType::person, organisation = MentionType::organisation,
                      place = MentionType::place, misc = MentionType::miscellaneous;

/// Right: a person. Wrong: an organisation taken for a place, a place with a wrong end, a misc name found
/// nowhere and one found where none is.
Evaluation evaluated_sample() {
  return evaluate(labels_of(10, {{0, 2, person}, {3, 4, organisation}, {5, 7, place}, {8, 9, misc}}),
                  labels_of(10, {{0, 2, person}, {3, 4, place}, {5, 6, place}, {9, 10, misc}}));
}

}  // namespace

TEST_CASE("Names count when span and type are exact") {
  const Evaluation evaluation = evaluated_sample();
  CHECK(evaluation.by_type[0] == Score{1, 1, 1});
  CHECK(evaluation.by_type[1] == Score{1, 0, 0});
  CHECK(evaluation.by_type[2] == Score{1, 2, 0});
  CHECK(evaluation.by_type[3] == Score{1, 1, 0});
  CHECK(evaluation.named() == Score{3, 3, 1});
  CHECK(evaluation.any_type == Score{3, 3, 2});
}

TEST_CASE("Precision, recall and F1 are as in the books") {
  const Score score{4, 5, 2};
  CHECK(score.precision() == Approx(0.4));
  CHECK(score.recall() == Approx(0.5));
  CHECK(score.f1() == Approx(4.0 / 9));
  CHECK(Score{}.f1() == 0);
  CHECK(Score{}.precision() == 0);
}

TEST_CASE("Evaluations add up") {
  Evaluation sum = evaluated_sample();
  sum += evaluated_sample();
  CHECK(sum.named() == Score{6, 6, 2});
  CHECK(sum.any_type == Score{6, 6, 4});
}

TEST_CASE("The table has a line for each type and the sums") {
  const std::string table = evaluation_table(evaluated_sample());
  CHECK_THAT(table, Contains("PER              100.0   100.0   100.0       1       1       1\n"));
  CHECK_THAT(table, Contains("PER/ORG/LOC       33.3    33.3    33.3       3       3       1\n"));
  CHECK_THAT(table, Contains("any type          66.7"));
}
