#include "searcher/query/date_terms.h"

#include <string>
#include <vector>

#include "tests/searcher/query/day.h"
#include "tests/support/catch.h"

using broadsheet::date_cover;
using broadsheet::date_term;
using broadsheet::testing::day;

namespace {
using Terms = std::vector<std::string>;
}  // namespace

TEST_CASE("A year, a month and a day have their own terms") {
  CHECK(date_term("2024") == "Y2024");
  CHECK(date_term("2024-03") == "M202403");
  CHECK(date_term("2024-3") == "M202403");
  CHECK(date_term("2024-03-05") == "D20240305");
  CHECK(date_term("5 March 2024") == "D20240305");
  CHECK(date_term("soon").empty());
  CHECK(date_term("2024-13").empty());
}

TEST_CASE("A range is covered by whole years, whole months and the days left") {
  CHECK(date_cover(day(2023, 1, 1), day(2024, 12, 31)) == Terms{"Y2023", "Y2024"});
  CHECK(date_cover(day(2023, 11, 30), day(2025, 2, 2)) ==
        Terms{"D20231130", "M202312", "Y2024", "M202501", "D20250201", "D20250202"});
  CHECK(date_cover(day(2024, 2, 1), day(2024, 2, 29)) == Terms{"M202402"});
  CHECK(date_cover(day(2023, 2, 1), day(2023, 2, 27)).size() == 27);
  CHECK(date_cover(day(2024, 5, 5), day(2024, 5, 5)) == Terms{"D20240505"});
}

TEST_CASE("Nothing lies between a later and an earlier day") {
  CHECK(date_cover(day(2024, 5, 6), day(2024, 5, 5)).empty());
}

TEST_CASE("The first and the last year there are can be covered") {
  CHECK(date_cover(day(0, 1, 1), day(9999, 12, 31)).size() == 10'000);
}
