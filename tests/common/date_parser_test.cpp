#include <utility>

#include "common/date.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

// The date as iso_date() writes it; "none" when it cannot be read.
std::string read(std::string_view text) {
  const auto date = parse_date(text);
  return date ? iso_date(*date) : "none";
}

}  // namespace

TEST_CASE("ISO 8601 dates are read") {
  CHECK(read("2024-01-31") == "2024-01-31");
  CHECK(read(" 2024-1-3 ") == "2024-01-03");
  CHECK(read("20240131") == "2024-01-31");
  CHECK(read("2024-01") == "2024-01-01");
  CHECK(read("2024") == "2024-01-01");
  CHECK(read("2024/01/31") == "2024-01-31");
  CHECK(read("2024-01-31T10:20:30Z") == "2024-01-31T10:20:30Z");
  CHECK(read("2024-01-31 10:20") == "2024-01-31T10:20:00Z");
  CHECK(read("2024-01-31T10:20:30.123456Z") == "2024-01-31T10:20:30Z");
  CHECK(read("20240131T102030Z") == "2024-01-31T10:20:30Z");
  CHECK(read("20240131102030") == "2024-01-31T10:20:30Z");
}

TEST_CASE("a time with a zone is moved to UTC") {
  CHECK(read("2024-01-31T00:30:00+01:00") == "2024-01-30T23:30:00Z");
  CHECK(read("2024-01-31T10:20:30+0530") == "2024-01-31T04:50:30Z");
  CHECK(read("2024-12-31T23:00:00-05") == "2025-01-01T04:00:00Z");
  CHECK(read("31 Jan 2024 10:20 CET") == "2024-01-31T09:20:00Z");
  CHECK(read("31 Jan 2024 10:20 (EST)") == "2024-01-31T15:20:00Z");
  CHECK(read("2024-01-31T24:00:00Z") == "2024-02-01T00:00:00Z");
  CHECK(read("2016-12-31T23:59:60Z") == "2016-12-31T23:59:59Z");
}

TEST_CASE("RFC 2822 dates are read") {
  CHECK(read("Wed, 31 Jan 2024 10:20:30 +0100") == "2024-01-31T09:20:30Z");
  CHECK(read("Wed, 31 Jan 2024 10:20:30 GMT") == "2024-01-31T10:20:30Z");
  CHECK(read("31 Jan 99 10:20 GMT") == "1999-01-31T10:20:00Z");
  CHECK(read("26-FEB-1987 15:01:01.79") == "1987-02-26T15:01:01Z");
  CHECK(read("Wed Jan 31 10:20:30 2024") == "2024-01-31T10:20:30Z");
}

TEST_CASE("epochs are read from nine digits on") {
  CHECK(read("1706696430") == "2024-01-31T10:20:30Z");
  CHECK(read("1706696430.25") == "2024-01-31T10:20:30Z");
  CHECK(read("1706696430123") == "2024-01-31T10:20:30Z");
  CHECK(read("999999999") == "2001-09-09T01:46:39Z");
  CHECK(read("-100000000") == "1966-10-31T14:13:20Z");
  CHECK(read("0") == "none");
  CHECK(read("12345") == "none");
}

TEST_CASE("written dates of many languages are read") {
  for (const char* text :
       {"31 January 2024", "January 31, 2024", "Jan. 31st, 2024", "the 31st of January 2024", "31-Jan-2024",
        "31. Januar 2024", "Mittwoch, 31. Jänner 2024", "31 janvier 2024", "mercredi 31 janvier 2024",
        "31 de enero de 2024", "31 gennaio 2024", "31 stycznia 2024", "31 januari 2024",
        "31 de janeiro de 2024", "2024年1月31日", "31 JANUARY 2024"})
    CHECK(read(text) == "2024-01-31");
  CHECK(read("1er août 2023") == "2023-08-01");
  CHECK(read("9. März 2023") == "2023-03-09");
  CHECK(read("9. Ma\xCC\x88rz 2023") == "2023-03-09");
  CHECK(read("5 października 2022") == "2022-10-05");
  CHECK(read("Mar, 5 Gen 2021") == "2021-01-05");
  CHECK(read("January 2024") == "2024-01-01");
  CHECK(read("11 March 2025, 6:05 p.m.") == "2025-03-11T18:05:00Z");
  CHECK(read("May 5, 2024 at 12:10 AM") == "2024-05-05T00:10:00Z");
  CHECK(read("12 février 2025 à 7h05") == "2025-02-12T07:05:00Z");
}

TEST_CASE("numbers are day, month, year unless only month, day is possible") {
  CHECK(read("31.01.2024") == "2024-01-31");
  CHECK(read("12/03/2024") == "2024-03-12");
  CHECK(read("12/31/2024") == "2024-12-31");
  CHECK(read("1-2-24") == "2024-02-01");
  CHECK(read("Stand: 31.01.2024") == "2024-01-31");
}

TEST_CASE("the years 0 and 9999 are read, and a zone cannot push a day out of the calendar") {
  CHECK(read("0000-01-01") == "0000-01-01");
  CHECK(read("9999-12-31") == "9999-12-31");
  CHECK(read("9999-12-31T23:00:00-05:00") == "9999-12-31");
  CHECK(read("0000-01-01T01:00:00+05:00") == "0000-01-01");
}

TEST_CASE("what is no date, or a day that does not exist, is not read") {
  for (const char* text :
       {"", " ", "soon", "31 February 2024", "2024-02-30", "2024-13-01", "32.01.2024", "31.01.", "12/31",
        "yesterday at 10:20", "January", "99999999", "2024-01-31-05", "1e99"})
    CHECK(read(text) == (std::string_view(text) == "2024-01-31-05" ? "2024-01-31" : "none"));
  CHECK(read(std::string(100000, '1')) == "none");
  CHECK(read("\xff\xfe 2024\x80") != "2024-01-02");
}
