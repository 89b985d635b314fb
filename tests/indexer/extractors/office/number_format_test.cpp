#include "indexer/extractors/office/number_format.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("codes of formats tell dates, times and percentages") {
  CHECK(number_kind(14, "") == NumberKind::date);
  CHECK(number_kind(0, "") == NumberKind::number);
  CHECK(number_kind(164, "yyyy-mm-dd") == NumberKind::date);
  CHECK(number_kind(164, "[h]:mm:ss") == NumberKind::time);
  CHECK(number_kind(164, "d.m.yy hh:mm") == NumberKind::date_and_time);
  CHECK(number_kind(164, "0.0%") == NumberKind::percentage);
  CHECK(number_kind(164, "#,##0 \"days\"") == NumberKind::number);
  CHECK(number_kind(164, "0.00E+00") == NumberKind::number);
  CHECK(number_kind(164, "General") == NumberKind::number);
}

TEST_CASE("numbers become dates and times") {
  CHECK(number_text(1, NumberKind::date, false) == "1900-01-01");
  CHECK(number_text(61, NumberKind::date, false) == "1900-03-01");
  CHECK(number_text(44260.99999, NumberKind::date_and_time, false) == "2021-03-06");
  CHECK(number_text(1.5, NumberKind::time, false) == "36:00");
  CHECK(number_text(-5, NumberKind::date, false) == "-5");
  CHECK(number_text(1e300, NumberKind::date, false) == "1e+300");
  CHECK(number_text(1234567.25, NumberKind::number, false) == "1234567.25");
}
