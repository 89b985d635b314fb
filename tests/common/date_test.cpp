#include "common/date.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("only days that exist are valid") {
  CHECK(is_valid({2024, 2, 29, std::nullopt}));
  CHECK_FALSE(is_valid({2023, 2, 29, std::nullopt}));
  CHECK_FALSE(is_valid({1900, 2, 29, std::nullopt}));
  CHECK(is_valid({2000, 2, 29, std::nullopt}));
  CHECK_FALSE(is_valid({2024, 0, 1, std::nullopt}));
  CHECK_FALSE(is_valid({2024, 4, 31, std::nullopt}));
  CHECK(is_valid({0, 1, 1, 0}));
  CHECK(is_valid({9999, 12, 31, 86399}));
  CHECK_FALSE(is_valid({10000, 1, 1, std::nullopt}));
  CHECK_FALSE(is_valid({-1, 1, 1, std::nullopt}));
  CHECK_FALSE(is_valid({2024, 1, 1, 86400}));
}

TEST_CASE("dates are written as ISO 8601 and as keys") {
  const Date day{33, 4, 5, std::nullopt};
  CHECK(iso_day(day) == "0033-04-05");
  CHECK(iso_date(day) == "0033-04-05");
  CHECK(date_key(day) == "00330405");
  const Date moment{2024, 1, 31, 10 * 3600 + 20 * 60 + 30};
  CHECK(iso_day(moment) == "2024-01-31");
  CHECK(iso_date(moment) == "2024-01-31T10:20:30Z");
  CHECK(date_key(moment) == "20240131102030");
}

TEST_CASE("keys are read back, anything else is not") {
  for (const Date& date : {Date{0, 1, 1, std::nullopt}, Date{9999, 12, 31, 86399}, Date{2024, 2, 29, 0}})
    CHECK(date_from_key(date_key(date)) == date);
  for (const char* text :
       {"", "2024", "20240230", "2024-1-1", "20240131250000", "20240131106000", "202401311020", "2024013x"})
    CHECK_FALSE(date_from_key(text));
}
