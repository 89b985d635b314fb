#include "searcher/vocabulary/edit_cost.h"

#include "tests/support/catch.h"

using broadsheet::edit_cost;

TEST_CASE("slips that people make most cost less than other edits") {
  CHECK(edit_cost("climate", "climate") == 0);
  CHECK(edit_cost("clinate", "climate") == Approx(1));
  CHECK(edit_cost("cilmate", "climate") == Approx(0.8));
  CHECK(edit_cost("tarrif", "tariff") == Approx(1.4));
  CHECK(edit_cost("tarif", "tariff") == Approx(0.7));
  CHECK(edit_cost("seperate", "separate") == Approx(0.8));
  CHECK(edit_cost("limate", "climate") == Approx(1.5));
  CHECK(edit_cost("glimate", "climate") == Approx(1.5));
}

TEST_CASE("letters count, not bytes") {
  CHECK(edit_cost("климет", "климат") == Approx(0.8));
  CHECK(edit_cost("κλμα", "κλιμα") == Approx(1));
}

TEST_CASE("empty words cost what the other has") {
  CHECK(edit_cost("", "") == 0);
  CHECK(edit_cost("", "ab") == Approx(2.5));
}

TEST_CASE("letters that sound alike cost little, however many they are") {
  CHECK(edit_cost("fotografy", "photography") == Approx(0.6));
  CHECK(edit_cost("kruschev", "khrushchev") == Approx(0.6));
  CHECK(edit_cost("ghandi", "gandhi") == Approx(0.6));
  CHECK(edit_cost("gorbachov", "gorbachev") == Approx(0.8));
  CHECK(edit_cost("coercive", "khrushchev") > 4);
}
