#include "indexer/entities/tagging/feature_table.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

FeatureWeights weights_of(std::int8_t first) {
  FeatureWeights weights{};
  weights[0] = first;
  weights[15] = static_cast<std::int8_t>(-first);
  return weights;
}

}  // namespace

TEST_CASE("Weights of known features are added up, others count nothing") {
  FeatureTable table(2);
  table.insert(10, weights_of(100));
  table.insert(0, weights_of(120));
  Scores scores{};
  table.add(std::vector<FeatureKey>{10, 11, 0, 10}, scores);
  CHECK(scores[0] == 320);
  CHECK(scores[15] == -320);
  CHECK(table.size() == 2);
}

TEST_CASE("Every key of a full table is found, no other") {
  constexpr FeatureKey count = 3000;
  FeatureTable table(count);
  for (FeatureKey key = 1; key <= count; ++key) table.insert(key * 1024, weights_of(1));
  Scores scores{};
  for (FeatureKey key = 1; key <= count; ++key)
    table.add(std::vector<FeatureKey>{key * 1024, key * 1024 + 1}, scores);
  CHECK(scores[0] == count);
}

TEST_CASE("An empty table adds nothing") {
  Scores scores{};
  FeatureTable().add(std::vector<FeatureKey>{1}, scores);
  FeatureTable(0).add(std::vector<FeatureKey>{1}, scores);
  CHECK(scores == Scores{});
}
