#include "common/stems/urdu.h"

#include "tests/support/catch.h"

using broadsheet::stem_urdu;

TEST_CASE("Urdu nouns lose the endings of number and case") {
  CHECK(stem_urdu("حکومتوں") == "حكومت");
  CHECK(stem_urdu("پارٹیاں") == "پارٹي");
  CHECK(stem_urdu("پارٹی") == "پارٹي");
  CHECK(stem_urdu("فیصلے") == "فيصل");
  CHECK(stem_urdu("فیصلہ") == "فيصل");
  CHECK(stem_urdu("سزائیں") == "سز");
  CHECK(stem_urdu("سزا") == "سز");
  CHECK(stem_urdu("") == "");
}
