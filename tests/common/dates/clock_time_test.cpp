#include "common/dates/clock_time.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

// Seconds of the day in UTC, which may be of the day before or after; -1 when there is no time.
int utc_second(std::string_view text) {
  const auto clock = find_clock_time(text);
  return clock ? clock->second_of_day - clock->offset_seconds : -1;
}

constexpr int hour = 3600, minute = 60;

}  // namespace

TEST_CASE("hours and minutes are found, seconds if there are any") {
  CHECK(utc_second("at 10:20") == 10 * hour + 20 * minute);
  CHECK(utc_second("2024-01-31t10:20:30.5z") == 10 * hour + 20 * minute + 30);
  CHECK(utc_second("7h05") == 7 * hour + 5 * minute);
  CHECK(utc_second("24:00") == 24 * hour);
  for (const char* text : {"", "10", "25:00", "10:60", "10:2", "123:45", "24:01", "ratio 1:2"})
    CHECK(utc_second(text) == -1);
}

TEST_CASE("halves of the day are understood") {
  CHECK(utc_second("12:10 am") == 10 * minute);
  CHECK(utc_second("12:10 p.m.") == 12 * hour + 10 * minute);
  CHECK(utc_second("9:15pm") == 21 * hour + 15 * minute);
  CHECK(utc_second("9:15 p. m.") == 21 * hour + 15 * minute);
  CHECK(utc_second("下午9:15") == 21 * hour + 15 * minute);
  CHECK(utc_second("오전 12시 15분") == 15 * minute);
  CHECK(utc_second("9:15 amsterdam") == 9 * hour + 15 * minute);
}

TEST_CASE("zones by distance and by name are taken off") {
  CHECK(utc_second("10:00 +0130") == 8 * hour + 30 * minute);
  CHECK(utc_second("10:00-05:00") == 15 * hour);
  CHECK(utc_second("10:00 cest") == 8 * hour);
  CHECK(utc_second("10:00 gmt+0100") == 9 * hour);
  CHECK(utc_second("10:00 mest") == 8 * hour);
  CHECK(utc_second("10:00 mesz") == 8 * hour);
  CHECK(utc_second("10:00 jst") == 1 * hour);
  CHECK(utc_second("10:00 ist") == 4 * hour + 30 * minute);
  CHECK(utc_second("10:00 aedt") == -1 * hour);
  CHECK(utc_second("10:00 gmt+2") == 8 * hour);
  CHECK(utc_second("10:00 utc+5:30") == 4 * hour + 30 * minute);
  CHECK(utc_second("10:00 +99") == 10 * hour);
  CHECK(utc_second("10:00 somewhere") == 10 * hour);
}

TEST_CASE("the bytes that a time took are known") {
  const auto clock = find_clock_time("on 10:20 (cet) monday");
  REQUIRE(clock);
  CHECK(clock->begin == 3);
  CHECK(clock->end == 13);
}
