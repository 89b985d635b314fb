#include "common/stems/hebrew.h"

#include "tests/support/catch.h"

using broadsheet::stem_hebrew;

TEST_CASE("Listed Hebrew words are found behind prefixes and before endings") {
  CHECK(stem_hebrew("ושבמדינות") == "מדינה");
  CHECK(stem_hebrew("מדינה") == "מדינה");
  CHECK(stem_hebrew("מהחוקים") == "חוק");
  CHECK(stem_hebrew("בוועדה") == "ועדה");
  CHECK(stem_hebrew("השרים") == "שר");
}

TEST_CASE("A listed Hebrew word that begins like a prefix stays whole") {
  CHECK(stem_hebrew("מספר") == "מספר");
  CHECK(stem_hebrew("החלטה") == "החלטה");
  CHECK(stem_hebrew("בהחלטה") == "החלטה");
}

TEST_CASE("Other Hebrew words lose letters like prefixes from all forms alike") {
  CHECK(stem_hebrew("הזחל") == "זחל");
  CHECK(stem_hebrew("זחלים") == "זחל");
  CHECK(stem_hebrew("בזחלים") == "בזחל");  // three letters may be a word of their own
  CHECK(stem_hebrew("") == "");
}

TEST_CASE("Final Hebrew letters are those inside a word") {
  CHECK(stem_hebrew("צנחן") == stem_hebrew("צנחנים"));
  CHECK(stem_hebrew("זרזיף") == stem_hebrew("זרזיפים"));
}
