#include "common/stems/bengali.h"

#include "tests/support/catch.h"

using broadsheet::stem_bengali;

TEST_CASE("Bengali words lose case endings, classifiers and plurals") {
  CHECK(stem_bengali("মন্ত্রীদের") == "মন্ত্রী");
  CHECK(stem_bengali("আইনগুলো") == "আইন");
  CHECK(stem_bengali("আইনের") == "আইন");
  CHECK(stem_bengali("দলটি") == "দল");
  CHECK(stem_bengali("ঢাকায়") == "ঢাকা");
  CHECK(stem_bengali("") == "");
}
