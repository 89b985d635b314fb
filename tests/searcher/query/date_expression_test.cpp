#include "searcher/query/date_expression.h"

#include <cstdlib>
#include <string>

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

/// `2024-03-01..2024-03-31`, `2024-03-01..`, `none`, `no date`; `reversed` behind a range that was.
std::string read_on(std::string_view text, const Date& today) {
  const auto read = read_date_expression(text, today);
  if (!read) return "no date";
  if (read->undated) return "none";
  const std::string from = read->dates.from ? iso_day(*read->dates.from) : "";
  const std::string to = read->dates.to ? iso_day(*read->dates.to) : "";
  return (from == to ? from : from + ".." + to) + (read->reversed ? " reversed" : "");
}

/// On Thursday, 14 March 2024.
std::string read(std::string_view text) {
  return read_on(text, {2024, 3, 14, std::nullopt});
}

}  // namespace

TEST_CASE("years, months and days are read as ranges of days") {
  CHECK(read("2024") == "2024-01-01..2024-12-31");
  CHECK(read("0800") == "0800-01-01..0800-12-31");
  CHECK(read("2024-02") == "2024-02-01..2024-02-29");
  CHECK(read("2023-2") == "2023-02-01..2023-02-28");
  CHECK(read("202402") == "2024-02-01..2024-02-29");
  CHECK(read("2024-03-05") == "2024-03-05");
  CHECK(read("2024-3-5") == "2024-03-05");
  CHECK(read("20240305") == "2024-03-05");
  CHECK(read("2024/03/05") == "2024-03-05");
  CHECK(read("2024-03-05T23:10:00Z") == "2024-03-05");
  CHECK(read("1990s") == "1990-01-01..1999-12-31");
}

TEST_CASE("written dates are read in the forms that documents use") {
  CHECK(read("March 2024") == "2024-03-01..2024-03-31");
  CHECK(read("mar 2024") == "2024-03-01..2024-03-31");
  CHECK(read("März 2024") == "2024-03-01..2024-03-31");
  CHECK(read("marzo de 2024") == "2024-03-01..2024-03-31");
  CHECK(read("2024 March") == "2024-03-01..2024-03-31");
  CHECK(read("5 March 2024") == "2024-03-05");
  CHECK(read("March 5, 2024") == "2024-03-05");
  CHECK(read("March 5th, 2024") == "2024-03-05");
  CHECK(read("5. März 2024") == "2024-03-05");
  CHECK(read("Tuesday, 5 March 2024") == "2024-03-05");
  CHECK(read("05.03.2024") == "2024-03-05");
  CHECK(read("2024年3月5日") == "2024-03-05");
}

TEST_CASE("quarters and ISO weeks of a year are read") {
  CHECK(read("2024-Q1") == "2024-01-01..2024-03-31");
  CHECK(read("2024-q2") == "2024-04-01..2024-06-30");
  CHECK(read("2024Q3") == "2024-07-01..2024-09-30");
  CHECK(read("Q4 2024") == "2024-10-01..2024-12-31");
  CHECK(read("2024-Q5") == "no date");
  CHECK(read("2024-Q0") == "no date");
  CHECK(read("2024-W01") == "2024-01-01..2024-01-07");
  CHECK(read("2024-W12") == "2024-03-18..2024-03-24");
  CHECK(read("W1 2021") == "2021-01-04..2021-01-10");
  CHECK(read("2020-W53") == "2020-12-28..2021-01-03");
  CHECK(read("2024-W53") == "no date");
  CHECK(read("2024-W00") == "no date");
}

TEST_CASE("days are named relative to today") {
  CHECK(read("today") == "2024-03-14");
  CHECK(read("yesterday") == "2024-03-13");
  CHECK(read("tomorrow") == "2024-03-15");
  CHECK(read_on("yesterday", {2024, 3, 1, 4711}) == "2024-02-29");
  CHECK(read_on("tomorrow", {2023, 12, 31, std::nullopt}) == "2024-01-01");
}

TEST_CASE("a weekday is the last one, today included; last and next leave today out") {
  CHECK(read("monday") == "2024-03-11");
  CHECK(read("Thu") == "2024-03-14");
  CHECK(read("thursday") == "2024-03-14");
  CHECK(read("friday") == "2024-03-08");
  CHECK(read("last monday") == "2024-03-11");
  CHECK(read("last thursday") == "2024-03-07");
  CHECK(read("past friday") == "2024-03-08");
  CHECK(read("this monday") == "2024-03-11");
  CHECK(read("this sunday") == "2024-03-17");
  CHECK(read("next thursday") == "2024-03-21");
  CHECK(read("next fri") == "2024-03-15");
}

TEST_CASE("this, last and next name calendar periods; weeks begin on Monday") {
  CHECK(read("this week") == "2024-03-11..2024-03-17");
  CHECK(read("last week") == "2024-03-04..2024-03-10");
  CHECK(read("next week") == "2024-03-18..2024-03-24");
  CHECK(read("this month") == "2024-03-01..2024-03-31");
  CHECK(read("last month") == "2024-02-01..2024-02-29");
  CHECK(read("next month") == "2024-04-01..2024-04-30");
  CHECK(read("this quarter") == "2024-01-01..2024-03-31");
  CHECK(read("last quarter") == "2023-10-01..2023-12-31");
  CHECK(read("next quarter") == "2024-04-01..2024-06-30");
  CHECK(read("this year") == "2024-01-01..2024-12-31");
  CHECK(read("last year") == "2023-01-01..2023-12-31");
  CHECK(read("previous year") == "2023-01-01..2023-12-31");
  CHECK(read("next year") == "2025-01-01..2025-12-31");
  CHECK(read("last day") == "2024-03-13");
  CHECK(read_on("last week", {2024, 1, 1, std::nullopt}) == "2023-12-25..2023-12-31");
  CHECK(read_on("this week", {2024, 3, 17, std::nullopt}) == "2024-03-11..2024-03-17");
  CHECK(read_on("last month", {2024, 3, 31, std::nullopt}) == "2024-02-01..2024-02-29");
  CHECK(read_on("last month", {2024, 1, 31, std::nullopt}) == "2023-12-01..2023-12-31");
}

TEST_CASE("a number of periods, and past, end today; next begins tomorrow") {
  CHECK(read("last 30 days") == "2024-02-14..2024-03-14");
  CHECK(read("last 1 day") == "2024-03-14");
  CHECK(read("the last seven days") == "2024-03-08..2024-03-14");
  CHECK(read("past 2 weeks") == "2024-03-01..2024-03-14");
  CHECK(read("last 2 months") == "2024-01-15..2024-03-14");
  CHECK(read("previous 2 quarters") == "2023-09-15..2024-03-14");
  CHECK(read("last 5 years") == "2019-03-15..2024-03-14");
  CHECK(read("past day") == "2024-03-14");
  CHECK(read("past week") == "2024-03-08..2024-03-14");
  CHECK(read("past month") == "2024-02-15..2024-03-14");
  CHECK(read("past year") == "2023-03-15..2024-03-14");
  CHECK(read("next 7 days") == "2024-03-15..2024-03-21");
  CHECK(read_on("past month", {2024, 3, 31, std::nullopt}) == "2024-03-01..2024-03-31");
}

TEST_CASE("ago names the calendar period so many before this one") {
  CHECK(read("3 days ago") == "2024-03-11");
  CHECK(read("a week ago") == "2024-03-04..2024-03-10");
  CHECK(read("2 weeks ago") == "2024-02-26..2024-03-03");
  CHECK(read("3 months ago") == "2023-12-01..2023-12-31");
  CHECK(read("two years ago") == "2022-01-01..2022-12-31");
  CHECK(read("1 quarter ago") == "2023-10-01..2023-12-31");
}

TEST_CASE("ranges reach from the first day of the left to the last day of the right") {
  CHECK(read("2024-03..2025") == "2024-03-01..2025-12-31");
  CHECK(read("2024-03-05..2024-03-07") == "2024-03-05..2024-03-07");
  CHECK(read("..2025") == "..2025-12-31");
  CHECK(read("2024-03-05..") == "2024-03-05..");
  CHECK(read("2024 .. 2025") == "2024-01-01..2025-12-31");
  CHECK(read("2023...2024") == "2023-01-01..2024-12-31");
  CHECK(read("2023…2024") == "2023-01-01..2024-12-31");
  CHECK(read("last month..yesterday") == "2024-02-01..2024-03-13");
  CHECK(read("March 2023..May 2023") == "2023-03-01..2023-05-31");
  CHECK(read("January 2023 to 5 March 2023") == "2023-01-01..2023-03-05");
  CHECK(read("from 2020 to 2022") == "2020-01-01..2022-12-31");
  CHECK(read("2020-2024") == "2020-01-01..2024-12-31");
  CHECK(read("2020–2024") == "2020-01-01..2024-12-31");
  CHECK(read("since 2023") == "2023-01-01..");
  CHECK(read("after 2023") == "2024-01-01..");
  CHECK(read("until last month") == "..2024-02-29");
  CHECK(read("before 2024") == "..2023-12-31");
}

TEST_CASE("a range with its later end first is put in order and says so") {
  CHECK(read("2025..2024-03") == "2024-03-01..2025-12-31 reversed");
  CHECK(read("today..yesterday") == "2024-03-13..2024-03-14 reversed");
  CHECK(read("2024-2020") == "2020-01-01..2024-12-31 reversed");
  CHECK(read("2024..2024-03") == "2024-01-01..2024-03-31");
  CHECK(read("2024-03..2024") == "2024-03-01..2024-12-31");
}

TEST_CASE("none asks for documents without a date") {
  CHECK(read("none") == "none");
  CHECK(read(" None ") == "none");
}

TEST_CASE("case and blanks do not matter") {
  CHECK(read("  LAST   Month ") == "2024-02-01..2024-02-29");
  CHECK(read("Last\t30\nDAYS") == "2024-02-14..2024-03-14");
  CHECK(read(" 2024 ") == "2024-01-01..2024-12-31");
}

TEST_CASE("what is no date is not read as one") {
  for (const std::string text : {"",
                                 " ",
                                 "..",
                                 "soon",
                                 "last",
                                 "last time",
                                 "last 0 days",
                                 "this 3 weeks",
                                 "months ago",
                                 "3 ago",
                                 "none..2024",
                                 "2024..soon",
                                 "soon..2024",
                                 "2024..2025..2026",
                                 "2024-13",
                                 "2024-02-30",
                                 "2024-13..2025",
                                 "the year 2024",
                                 "to 2024",
                                 "since",
                                 "since soon",
                                 "in 3 days",
                                 "1995s",
                                 "2024-x3",
                                 "mo",
                                 "last mo",
                                 "last 9999999 days",
                                 "300000 years ago",
                                 "last 99999 years"})
    CHECK(text + ": " + read(text) == text + ": no date");
}

TEST_CASE("the calendar's ends are no dates to step over") {
  CHECK(read_on("yesterday", {0, 1, 1, std::nullopt}) == "no date");
  CHECK(read_on("last year", {0, 6, 1, std::nullopt}) == "no date");
  CHECK(read_on("tomorrow", {9999, 12, 31, std::nullopt}) == "no date");
  CHECK(read_on("this week", {9999, 12, 31, std::nullopt}) == "no date");
  CHECK(read_on("after 9999", {2024, 1, 1, std::nullopt}) == "no date");
  CHECK(read("9999") == "9999-01-01..9999-12-31");
}

TEST_CASE("BROADSHEET_TODAY replaces the calendar") {
  ::setenv("BROADSHEET_TODAY", "2024-03-14", 1);
  CHECK(iso_date(today_here()) == "2024-03-14");
  ::setenv("BROADSHEET_TODAY", "2024-03", 1);
  CHECK_THROWS_AS(today_here(), UsageError);
  ::setenv("BROADSHEET_TODAY", "", 1);
  CHECK(is_valid(today_here()));
  ::unsetenv("BROADSHEET_TODAY");
  CHECK(is_valid(today_here()));
}
