#include "common/calendar.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

std::string later(const Date& date, Period period, std::int64_t count) {
  const auto found = day_later(date, period, count);
  return found ? iso_date(*found) : "none";
}

std::string around(const Date& date, Period period) {
  const auto found = period_of(date, period);
  return found ? iso_date(found->first) + ".." + iso_date(found->last) : "none";
}

}  // namespace

TEST_CASE("days are numbered from 1970 on, and back") {
  CHECK(day_number({1970, 1, 1, std::nullopt}) == 0);
  CHECK(day_number({1969, 12, 31, 3600}) == -1);
  CHECK(day_number({2000, 3, 1, std::nullopt}) == 11017);
  CHECK(iso_date(*date_of_day_number(11017)) == "2000-03-01");
  CHECK(iso_date(*date_of_day_number(day_number({0, 1, 1, std::nullopt}))) == "0000-01-01");
  CHECK_FALSE(date_of_day_number(day_number({0, 1, 1, std::nullopt}) - 1));
  CHECK_FALSE(date_of_day_number(day_number({9999, 12, 31, std::nullopt}) + 1));
}

TEST_CASE("steps of months keep the day, or take the month's last") {
  CHECK(later({2024, 1, 31, std::nullopt}, Period::month, 1) == "2024-02-29");
  CHECK(later({2024, 3, 31, std::nullopt}, Period::month, -1) == "2024-02-29");
  CHECK(later({2024, 2, 29, std::nullopt}, Period::year, 1) == "2025-02-28");
  CHECK(later({2024, 1, 15, std::nullopt}, Period::month, -1) == "2023-12-15");
  CHECK(later({2024, 11, 30, std::nullopt}, Period::quarter, 1) == "2025-02-28");
  CHECK(later({2024, 2, 26, std::nullopt}, Period::week, 1) == "2024-03-04");
  CHECK(later({2024, 1, 1, std::nullopt}, Period::month, INT64_MIN) == "none");
  CHECK(later({9999, 12, 1, std::nullopt}, Period::month, 1) == "none");
}

TEST_CASE("calendar periods hold the day") {
  CHECK(around({2024, 3, 14, 60}, Period::day) == "2024-03-14..2024-03-14");
  CHECK(around({2024, 3, 14, std::nullopt}, Period::week) == "2024-03-11..2024-03-17");
  CHECK(around({1969, 12, 28, std::nullopt}, Period::week) == "1969-12-22..1969-12-28");
  CHECK(around({1900, 2, 1, std::nullopt}, Period::month) == "1900-02-01..1900-02-28");
  CHECK(around({2024, 8, 31, std::nullopt}, Period::quarter) == "2024-07-01..2024-09-30");
  CHECK(around({2024, 8, 31, std::nullopt}, Period::year) == "2024-01-01..2024-12-31");
  CHECK(around({0, 1, 1, std::nullopt}, Period::week) == "none");
}

TEST_CASE("periods have names that queries take") {
  const auto label = [](const Date& date, Period period) {
    return period_label(period_number(date, period), period);
  };
  CHECK(label({2024, 3, 18, 60}, Period::day) == "2024-03-18");
  CHECK(label({2024, 3, 18, std::nullopt}, Period::week) == "2024-W12");
  CHECK(label({2021, 1, 3, std::nullopt}, Period::week) == "2020-W53");
  CHECK(label({2024, 12, 30, std::nullopt}, Period::week) == "2025-W01");
  CHECK(label({1850, 6, 1, std::nullopt}, Period::week) == "1850-W22");
  CHECK(label({2024, 3, 18, std::nullopt}, Period::month) == "2024-03");
  CHECK(label({2024, 12, 31, std::nullopt}, Period::month) == "2024-12");
  CHECK(label({2024, 9, 30, std::nullopt}, Period::quarter) == "2024-Q3");
  CHECK(label({890, 9, 30, std::nullopt}, Period::year) == "0890");
}

TEST_CASE("neighbouring periods have neighbouring numbers") {
  for (const Period period : {Period::day, Period::week, Period::month, Period::quarter, Period::year})
    for (const Date& date : {Date{1969, 12, 29, std::nullopt}, Date{2023, 12, 31, std::nullopt}}) {
      const auto next = day_later(period_of(date, period)->last, Period::day, 1);
      CHECK(period_number(*next, period) == period_number(date, period) + 1);
    }
}
