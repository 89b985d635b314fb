#include "common/dates/month_names.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("common names are found in a short list, others in that of ICU") {
  CHECK(common_month("march", "").month == 3);
  CHECK(common_month("marcius", "").month == 0);
  CHECK(any_month("marcius", "").month == 3);
  CHECK(any_month("deireadh fomhair", "").month == 10);
  CHECK(any_month("במרץ", "").month == 3);
  CHECK(any_month("foobar", "").month == 0);
}

TEST_CASE("a name that differs between languages takes that of the given one") {
  CHECK(any_month("srp", "cs").month == 8);
  CHECK(any_month("srp", "hr").month == 7);
  CHECK(any_month("srp", "en").month == 0);
  CHECK(any_month("srp", "").by_language);
  CHECK(common_month("listopada", "hr").month == 10);
  CHECK(common_month("listopada", "").by_language);
}

TEST_CASE("languages that few write do not make a name uncertain") {
  CHECK(any_month("kas", "").month == 11);
}

TEST_CASE("names are compared by their words") {
  CHECK(month_key("meán  fómhair") == "meán fómhair");
  CHECK(month_key("มี.ค.") == "มีค");
}
