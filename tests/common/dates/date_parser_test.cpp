#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <string>
#include <utility>

#include "common/calendar.h"
#include "common/date.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

// The date as iso_date() writes it; "none" when it cannot be read.
std::string read(std::string_view text) {
  const auto date = parse_date(text);
  return date ? iso_date(*date) : "none";
}

std::string shown(const char* text) {
  return text + (" is " + read(text));
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

TEST_CASE("names of months in any language are read, in any order of the parts") {
  for (const char* text : {"2021. március 12.",  "2021. márc. 12.",      "2021. március 12., péntek 10 óra",
                           "12. března 2021",    "12. marca 2021",       "12. maaliskuuta 2021",
                           "12. märts 2021",     "2021. gada 12. marts", "2021 m. kovo 12 d.",
                           "12 martie 2021",     "12 марта 2021 г.",     "12 березня 2021 р.",
                           "12 март 2021",       "12. ožujka 2021.",     "12 Μαρτίου 2021",
                           "12 Mart 2021 Cuma",  "12 mars 2021",         "12. mars 2021",
                           "12 de març de 2021", "12 Maret 2021",        "ngày 12 tháng 3 năm 2021",
                           "12 tháng 3, 2021",   "12 مارس 2021",         "12 مارس، 2021",
                           "١٢ مارس ٢٠٢١",       "12 במרץ 2021",         "12 मार्च 2021",
                           "१२ मार्च २०२१",       "12 มีนาคม 2021",        "12 มี.ค. 2021",
                           "12 มีนาคม พ.ศ. 2564", "12 Márta 2021"})
    CHECK(shown(text) == text + std::string(" is 2021-03-12"));
  CHECK(read("5 Kasım 2021") == "2021-11-05");
  CHECK(read("5 KASIM 2021") == "2021-11-05");
  CHECK(read("9 Deireadh Fómhair 2022") == "2022-10-09");
  CHECK(read("12. III. 2021") == "2021-03-12");
  CHECK(read("2021. III. 12.") == "2021-03-12");
  CHECK(read("12 XI 2021 r.") == "2021-11-12");
  CHECK(read("Part III 2021") == "none");
  CHECK(read("2021-x3") == "none");
  CHECK(read("März 2021") == "2021-03-01");
}

TEST_CASE("a name that means two months needs a language") {
  const auto in = [](std::string_view language, std::string_view text) {
    const auto date = parse_date(text, {.language = language});
    return date ? iso_date(*date) : "none";
  };
  CHECK(in("hr", "5. listopada 2021.") == "2021-10-05");
  CHECK(in("pl", "5 listopada 2021") == "2021-11-05");
  CHECK(parse_written_date("5 listopada 2021")->by_language);
  CHECK_FALSE(parse_written_date("5 listopada 2021", {.language = "pl"})->by_language);
  CHECK(in("hr", "5. srp 2021.") == "2021-07-05");
  CHECK(in("cs", "5. srp 2021") == "2021-08-05");
  CHECK(in("", "5. srp 2021") == "none");
}

TEST_CASE("Chinese, Japanese and Korean dates are read, with their eras and times") {
  for (const char* text : {"2021年3月12日", "2021年03月12日 星期五", "2021 年 3 月 12 日", "2021년 3월 12일",
                           "2021년3월12일(금)", "2021. 3. 12.", "令和3年3月12日", "平成33年3月12日",
                           "民國110年3月12日", "２０２１年３月１２日"})
    CHECK(shown(text) == text + std::string(" is 2021-03-12"));
  CHECK(read("2021年3月12日 10时20分") == "2021-03-12T10:20:00Z");
  CHECK(read("2021年3月12日 下午3:05") == "2021-03-12T15:05:00Z");
  CHECK(read("2021년 3월 12일 오후 3시 5분") == "2021-03-12T15:05:00Z");
  CHECK(read("2021.03.12 오전 12:05") == "2021-03-12T00:05:00Z");
  CHECK(read("2021年3月") == "2021-03-01");
  CHECK(read("3月12日") == "none");
  CHECK(read("2021年第10周") == "none");
}

TEST_CASE("week dates and days of a year are read") {
  CHECK(read("2021-W10-5") == "2021-03-12");
  CHECK(read("2021W105") == "2021-03-12");
  CHECK(read("2021-W10") == "2021-03-08");
  CHECK(read("2020-W53-7") == "2021-01-03");
  CHECK(read("2021-W53-1") == "none");
  CHECK(read("2021-W10-8") == "none");
  CHECK(read("2021-070") == "2021-03-11");
  CHECK(read("2021070") == "2021-03-11");
  CHECK(read("2021-366") == "none");
  CHECK(read("2020-366") == "2020-12-31");
}

TEST_CASE("what programs print for a date is read") {
  CHECK(read("datetime.datetime(2021, 5, 3)") == "2021-05-03");
  CHECK(read("datetime.datetime(2021, 5, 3, 10, 20)") == "2021-05-03T10:20:00Z");
  CHECK(read("datetime.datetime(2021, 5, 3, 10, 20, 30, 123456, tzinfo=datetime.timezone.utc)") ==
        "2021-05-03T10:20:30Z");
  CHECK(read("datetime.datetime(2021, 5, 3, 23, 20, tzinfo=<DstTzInfo 'Europe/Berlin'>)") == "2021-05-03");
  CHECK(read("datetime.date(2021, 5, 3)") == "2021-05-03");
  CHECK(read("Timestamp('2021-05-03 00:00:00')") == "2021-05-03T00:00:00Z");
  CHECK(read("Timestamp('2021-05-03 10:20:30+0200', tz='Europe/Berlin')") == "2021-05-03T08:20:30Z");
  CHECK(read("numpy.datetime64('2021-05-03')") == "2021-05-03");
  CHECK(
      read("time.struct_time(tm_year=2021, tm_mon=5, tm_mday=3, tm_hour=10, tm_min=20, tm_sec=30, tm_wday=0, "
           "tm_yday=123, tm_isdst=0)") == "2021-05-03T10:20:30Z");
  CHECK(read("ISODate(\"2021-05-03T10:20:30Z\")") == "2021-05-03T10:20:30Z");
  CHECK(read("/Date(1620000000000)/") == "2021-05-03T00:00:00Z");
  CHECK(read("\\/Date(1620000000000+0200)\\/") == "2021-05-03T00:00:00Z");
  CHECK(read("new Date(2021, 4, 3)") == "2021-05-03");
  CHECK(read("new Date(1620000000000)") == "2021-05-03T00:00:00Z");
  CHECK(read("{\"$date\": \"2021-05-03T00:00:00Z\"}") == "2021-05-03T00:00:00Z");
  CHECK(read("{'$date': 1620000000000}") == "2021-05-03T00:00:00Z");
  CHECK(read("{\"$date\":{\"$numberLong\":\"1620000000000\"}}") == "2021-05-03T00:00:00Z");
  CHECK(read("Mon May 03 10:00:00 UTC 2021") == "2021-05-03T10:00:00Z");
  CHECK(read("Mon May 03 10:00:00 MEST 2021") == "2021-05-03T08:00:00Z");
  CHECK(read("Mon May 03 2021 10:00:00 GMT+0200 (Central European Summer Time)") == "2021-05-03T08:00:00Z");
  CHECK(read("20210503102030Z") == "2021-05-03T10:20:30Z");
  CHECK(read("D:20210503102030+02'00'") == "2021-05-03T08:20:30Z");
  CHECK(read("2021:05:03 10:20:30") == "2021-05-03T10:20:30Z");
  CHECK(read("20210503.0") == "2021-05-03");
  CHECK(read("2021-05-03T10:00:00+02:00[Europe/Berlin]") == "2021-05-03T08:00:00Z");
  CHECK(read("datetime.datetime(2021, 13, 3)") == "none");
}

TEST_CASE("epochs in finer units, and moments in digits, are read") {
  CHECK(read("1706696430123456") == "2024-01-31T10:20:30Z");
  CHECK(read("1706696430123456789") == "2024-01-31T10:20:30Z");
  CHECK(read("202401311020") == "2024-01-31T10:20:00Z");
  CHECK(read("20240131102030123") == "2024-01-31T10:20:30Z");
  CHECK(read("946684799000") == "1999-12-31T23:59:59Z");
}

TEST_CASE("of several dates that of publication counts, else the first") {
  for (const char* text :
       {"Published 12 March 2021, updated 13 March 2021", "Updated March 13, 2021; published March 12, 2021",
        "12 March 2021 (updated 13 March 2021)",
        "First published on the 12th of March 2021. Last modified on the 13th of March 2021.",
        "Published on the 12th and updated on the 13th of March 2021",
        "12 March 2021 (published), 13 March 2021 (updated)",
        "Veröffentlicht am 12.03.2021, aktualisiert am 13.03.2021",
        "Publié le 12 mars 2021 - Mis à jour le 13 mars 2021",
        "Mis à jour le 13 mars 2021, publié le 12 mars 2021",
        "Publicado: 12/03/2021 | Actualizado: 13/03/2021",
        "Pubblicato il 12 marzo 2021, aggiornato il 13 marzo 2021",
        "Gepubliceerd op 12 maart 2021, bijgewerkt op 13 maart 2021",
        "Опубликовано 12 марта 2021, обновлено 13 марта 2021", "입력 2021.03.12 | 수정 2021.03.13",
        "12 March 2021 - 14 April 2021", "12-15 March 2021", "2021-03-12/2021-03-15"})
    CHECK(shown(text) == text + std::string(" is 2021-03-12"));
  CHECK(parse_written_date("Updated 13 March 2021")->revised);
  CHECK_FALSE(parse_written_date("Published 13 March 2021")->revised);
}

TEST_CASE("the order of day and month can be told") {
  const auto month_first = [](std::string_view text) {
    return iso_date(parse_date(text, {.order = DayOrder::month_day}).value());
  };
  CHECK(month_first("03/05/2021") == "2021-03-05");
  CHECK(month_first("3-5-21") == "2021-03-05");
  CHECK(month_first("19/03/2021") == "2021-03-19");
  CHECK(month_first("03.05.2021") == "2021-05-03");
  CHECK(month_first("2021/03/05") == "2021-03-05");
  CHECK(read("Fri 03/05/2021") == "2021-03-05");
  CHECK(read("Monday, 03/05/2021") == "2021-05-03");
  CHECK(month_first("Monday, 03/05/2021") == "2021-05-03");
  CHECK_FALSE(parse_written_date("Fri 03/05/2021")->either_order);
  CHECK(parse_written_date("Sun 03/05/2021")->either_order);
  CHECK(parse_written_date("03/05/2021")->either_order);
  for (const char* text : {"03/19/2021", "05/05/2021", "03.05.2021", "2021-03-05", "3 May 2021"})
    CHECK_FALSE(parse_written_date(text)->either_order);
}

TEST_CASE("a text that says more than its year is not the first of January") {
  for (const char* text :
       {"12 Foobar 2021", "Foobar 2021", "Q3 2021", "Week 10, 2021", "Spring 2021", "1990s", "5 - 12/03",
        "version 1.2.3.4", "12 มีนาคม", "1442/07/28 هـ", "۱۴۰۰/۰۱/۰۵", "12 มี.ค. 64", "R3.3.12"})
    CHECK(shown(text) == text + std::string(" is none"));
  for (const char* text : {"2021", "2021.0", "c. 2021", "[2021]", "2021年"})
    CHECK(read(text) == "2021-01-01");
}

TEST_CASE("numbers are read with other separators, and a month with its year") {
  for (const char* text : {"2021 03 12", "2021_03_12", "12. 3. 2021", "12/3-2021", "\"2021-03-12\"",
                           "2021–03–12", "No. 5 of 12/03/2021", "Fri 12/03/2021 - 10:20"})
    CHECK(read(text).substr(0, 10) == "2021-03-12");
  CHECK(read("99-01-31") == "1999-01-31");
  CHECK(read("03/2021") == "2021-03-01");
  CHECK(read("Issue 3/2021") == "none");
}

TEST_CASE("a written date is read as it is meant, in every zone of the process") {
  for (const char* zone : {"UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"}) {
    setenv("TZ", zone, 1);
    tzset();
    for (std::int64_t day = -700'000; day < 2'900'000; day += 9'973) {
      Date date = *date_of_day_number(day);
      CHECK(parse_date(iso_date(date)) == date);
      date.second_of_day = static_cast<int>((day % 86'400 + 86'400) % 86'400);
      CHECK(parse_date(iso_date(date)) == date);
    }
    for (const char* text :
         {"12 March 2021", "2021-03-12T23:59:00", "1615593540", "Fri, 12 Mar 2021 23:59:00 GMT",
          "datetime.datetime(2021, 3, 12, 23, 59)", "2021年3月12日"})
      CHECK(read(text).substr(0, 10) == "2021-03-12");
  }
  unsetenv("TZ");
  tzset();
}
