#include "searcher/command_line/option_values.h"

#include <cstdlib>

#include "common/error.h"
#include "tests/support/catch.h"

namespace broadsheet {
TEST_CASE("numbers are whole and within their limits") {
  CHECK(read_number("--limit", "0", 0, 10) == 0);
  CHECK(read_number("--limit", "10", 0, 10) == 10);
  for (const char* wrong : {"", "11", "-1", "+1", "1.5", "1e1", " 1", "99999999999999999999"})
    CHECK_THROWS_AS(read_number("--limit", wrong, 0, 10), UsageError);
  CHECK_THROWS_WITH(read_number("--limit", "x", 0, 10),
                    "--limit takes a whole number from 0 to 10, not \"x\".");
}

TEST_CASE("a filter is split at its first colon and names a field of queries") {
  const Filter filter = read_filter("url:https://a.example/b");
  CHECK(filter.field == "url");
  CHECK(filter.value == "https://a.example/b");
  CHECK(read_filter("tag:energy").field == "section");
  CHECK_THROWS_WITH(read_filter("energy"), "--filter takes FIELD:VALUE such as language:de, not \"energy\".");
  CHECK_THROWS_WITH(read_filter("source:"),
                    "--filter takes FIELD:VALUE such as language:de, not \"source:\".");
  CHECK_THROWS_WITH(read_filter("--:x"), "--filter takes the name of a field, not \"--\".");
  CHECK_THROWS_WITH(read_filter("date:soon"), Catch::EndsWith("not \"soon\"."));
}

TEST_CASE("a filter or facet may be of a key, which only the index knows") {
  CHECK(read_filter("Country Code:CHN").field == "country_code");
  CHECK(read_facet("countries:5").field == "countries");
  CHECK(read_filter("country:none").none);
  CHECK(read_filter("country:\"none\"").value == "none");
}

TEST_CASE("a facet has a limit of ten unless it names one") {
  CHECK(read_facet("source").limit == 10);
  CHECK(read_facet("year:3").limit == 3);
  CHECK(read_facet("lang:all").limit == 0);
  CHECK(read_facet("lang:0").field == "language");
  CHECK_THROWS_WITH(
      read_facet("title"),
      "--facet knows no field \"title\"; there are date_from, source, author, language, section, "
      "person, organisation, place, law, format, from, to, year, month.");
  CHECK_THROWS_WITH(read_facet("source:many"),
                    "--facet takes FIELD, FIELD:N or FIELD:all, such as source:20, not \"source:many\".");
  CHECK_THROWS_AS(read_facet("source:"), UsageError);
}

TEST_CASE("a year or month stands for its first day at the beginning of a range") {
  CHECK(iso_day(read_day("--from", "2024", RangeEnd::first)) == "2024-01-01");
  CHECK(iso_day(read_day("--from", "2024-03", RangeEnd::first)) == "2024-03-01");
}

TEST_CASE("a year or month stands for its last day at the end of a range") {
  CHECK(iso_day(read_day("--to", "2024", RangeEnd::last)) == "2024-12-31");
  CHECK(iso_day(read_day("--to", "2024-02", RangeEnd::last)) == "2024-02-29");
  CHECK(iso_day(read_day("--to", "2023-02", RangeEnd::last)) == "2023-02-28");
  CHECK(iso_day(read_day("--to", "2024-11", RangeEnd::last)) == "2024-11-30");
}

TEST_CASE("relative dates begin and end a range") {
  ::setenv("BROADSHEET_TODAY", "2024-03-14", 1);
  CHECK(iso_day(read_day("--from", "last month", RangeEnd::first)) == "2024-02-01");
  CHECK(iso_day(read_day("--to", "last month", RangeEnd::last)) == "2024-02-29");
  CHECK(iso_day(read_day("--to", "yesterday", RangeEnd::last)) == "2024-03-13");
  ::unsetenv("BROADSHEET_TODAY");
}

TEST_CASE("a day is itself, and its time does not count") {
  CHECK(iso_date(read_day("--to", "2024-03-05T10:00:00Z", RangeEnd::last)) == "2024-03-05");
  CHECK(iso_day(read_day("--to", "31 January 2024", RangeEnd::last)) == "2024-01-31");
  CHECK_THROWS_WITH(read_day("--to", "soon", RangeEnd::last),
                    "--to takes a date such as 2024-03-31, 2024-03, 2024, yesterday or \"last month\", not "
                    "\"soon\".");
  CHECK_THROWS_AS(read_day("--to", "none", RangeEnd::last), UsageError);
  CHECK_THROWS_AS(read_day("--to", "2024..", RangeEnd::last), UsageError);
}

TEST_CASE("choices are words of a list") {
  CHECK(read_sort("oldest") == SortOrder::oldest);
  CHECK(read_colour("always") == ColourChoice::always);
  CHECK_THROWS_WITH(read_sort("date"), "--sort is one of relevance, newest, oldest, not \"date\".");
  CHECK_THROWS_WITH(read_colour("yes"), "--color is one of auto, always, never, not \"yes\".");
}

TEST_CASE("languages are named by code or in English") {
  CHECK(read_language("auto") == "auto");
  CHECK(read_language("German") == "de");
  CHECK(read_language("und") == "und");
  CHECK_THROWS_WITH(read_language("xx-unknown"),
                    "--lang takes auto or the code of a language such as en or de, not \"xx-unknown\".");
}

}  // namespace broadsheet
