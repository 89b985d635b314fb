#include "common/stems/greek.h"

#include "tests/support/catch.h"

using broadsheet::stem_greek;

TEST_CASE("Greek words lose their case endings and accents") {
  CHECK(stem_greek("κυβερνήσεωσ") == "κυβερνησ");
  CHECK(stem_greek("προβλήματοσ") == "προβλημ");
  CHECK(stem_greek("εισαγγελείσ") == "εισαγγελ");
  CHECK(stem_greek("παιδιού") == "παιδι");
}

TEST_CASE("Greek adjectives lose the endings of comparison") {
  CHECK(stem_greek("σημαντικότερη") == "σημαντικ");
  CHECK(stem_greek("αριστερόσ") == "αριστερ");
}

TEST_CASE("Short Greek words stay whole") {
  CHECK(stem_greek("γη") == "γη");
  CHECK(stem_greek("") == "");
}

TEST_CASE("Listed Greek words have their own stem, with or without accents") {
  CHECK(stem_greek("χώροι") == "χωροσ");
  CHECK(stem_greek("χωροι") == "χωροσ");
  CHECK(stem_greek("χώρεσ") == "χωρ");
}
