#include "searcher/ranking/recency.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

constexpr Date today{2026, 1, 31, std::nullopt};

double factor(int year, int month, int day) {
  return recency_factor(Date{year, month, day, std::nullopt}, today, 30);
}

}  // namespace

TEST_CASE("A document of today counts double, one of a half-life ago half of that more") {
  CHECK(factor(2026, 1, 31) == 2);
  CHECK(factor(2026, 1, 1) == Approx(1.5));
  CHECK(factor(2025, 12, 2) == Approx(1.25));
  CHECK(factor(1900, 1, 1) == Approx(1));
}

TEST_CASE("Documents of the future are as of today; undated ones are one half-life old") {
  CHECK(factor(2030, 1, 1) == 2);
  CHECK(recency_factor(std::nullopt, today, 30) == 1.5);
}
