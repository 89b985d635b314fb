#include "indexer/entities/training/ftrl.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

TEST_CASE("A first step goes against the gradient, by what the settings say") {
  FtrlWeights weights(1, {.rate = 0.5F, .smoothing = 1, .sparsity = 0.25F, .decay = 2});
  weights.update(0, 1);
  // balance 1, squares 1: -(1 - 0.25) / ((1 + 1) / 0.5 + 2)
  CHECK(weights[0] == Approx(-0.125));
}

TEST_CASE("Weights that gain little stay 0") {
  FtrlWeights weights(2, {.rate = 0.5F, .smoothing = 1, .sparsity = 1, .decay = 0});
  weights.update(0, 0.9F);
  CHECK(weights[0] == 0);
  CHECK(weights[1] == 0);
}

TEST_CASE("Repeated gradients move a weight further, by smaller steps") {
  FtrlWeights weights(1, {});
  weights.update(0, -1);
  const float first = weights[0];
  weights.update(0, -1);
  const float second = weights[0];
  weights.update(0, -1);
  CHECK(first > 0);
  CHECK(second > first);
  CHECK(weights[0] - second < second - first + 0.1F);
}
