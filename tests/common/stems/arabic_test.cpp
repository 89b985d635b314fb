#include "common/stems/arabic.h"

#include "common/stems/hamza.h"
#include "tests/support/catch.h"

using broadsheet::stem_arabic;

TEST_CASE("Arabic words lose the article and what is joined to it") {
  CHECK(stem_arabic("الشعب") == stem_arabic("شعب"));
  CHECK(stem_arabic("وبالقانون") == "قانون");
  CHECK(stem_arabic("للجنة") == "لجنه");  // not the garden, جنة
  CHECK(stem_arabic("اللجنة") == "لجنه");
  CHECK(stem_arabic("ألمانيا") == "المانيا");
  CHECK(stem_arabic("الله") == "الله");
}

TEST_CASE("Arabic broken plurals are listed, and found behind prefixes and before endings") {
  CHECK(stem_arabic("القوانين") == "قانون");
  CHECK(stem_arabic("وقوانينها") == "قانون");
}

TEST_CASE("Other Arabic words lose endings and particles from all forms alike") {
  CHECK(stem_arabic("سياساتهم") == "سياس");
  CHECK(stem_arabic("السياسيين") == "سياس");
  CHECK(stem_arabic("ومتظاهرون") == "متظاهر");
  CHECK(stem_arabic("لمتظاهرين") == "متظاهر");
  CHECK(stem_arabic("من") == "من");
  CHECK(stem_arabic("") == "");
}

TEST_CASE("Hamza before waw has two spellings") {
  CHECK(stem_arabic("مسئولية") == stem_arabic("مسؤولية"));
  std::string word = "يويو";
  broadsheet::unify_hamza_before_waw(word);
  CHECK(word == "يووو");
}
