#include "common/dates/digit_dates.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("days of spreadsheets count from the end of 1899") {
  CHECK(iso_date(*date_of_serial("44319")) == "2021-05-03");
  CHECK(iso_date(*date_of_serial("44319.75")) == "2021-05-03");
  for (const char* number : {"4431", "443190", "12345", "44319.x", "", "x"})
    CHECK_FALSE(date_of_serial(number));
}

TEST_CASE("days of a year end with it") {
  CHECK(iso_date(*day_of_year(2021, 365)) == "2021-12-31");
  CHECK_FALSE(day_of_year(2021, 366));
  CHECK(iso_date(*day_of_year(2020, 366)) == "2020-12-31");
  CHECK_FALSE(day_of_year(2021, 0));
}

TEST_CASE("numbers of other lengths are no dates") {
  for (const char* digits : {"1", "12", "123", "12345", "12345678901", "1234567890123456789012"})
    CHECK_FALSE(date_of_digits(digits));
  CHECK_FALSE(date_of_digits("20211301"));
  CHECK_FALSE(date_of_digits("2021", true));
}
