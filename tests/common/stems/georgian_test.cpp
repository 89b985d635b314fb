#include "common/stems/georgian.h"

#include "tests/support/catch.h"

using broadsheet::stem_georgian;

TEST_CASE("Georgian words lose postpositions, cases and the plural") {
  CHECK(stem_georgian("კანონებს") == "კანონ");
  CHECK(stem_georgian("კანონში") == "კანონ");
  CHECK(stem_georgian("მთავრობის") == "მთავრობ");
  CHECK(stem_georgian("მთავრობა") == "მთავრობ");
  CHECK(stem_georgian("პარლამენტისთვის") == "პარლამენტ");
  CHECK(stem_georgian("საქართველოში") == "საქართველ");
  CHECK(stem_georgian("საქართველო") == "საქართველ");
  CHECK(stem_georgian("") == "");
}
