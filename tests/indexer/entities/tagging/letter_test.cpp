#include "indexer/entities/tagging/letter.h"

#include <string>

#include "common/unicode.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

TEST_CASE("Characters are told apart in any script") {
  CHECK(letter_of('A') == Letter::capital);
  CHECK(letter_of(U'É') == Letter::capital);
  CHECK(letter_of(U'я') == Letter::small);
  CHECK(letter_of(U'中') == Letter::small);
  CHECK(letter_of('7') == Letter::digit);
  CHECK(letter_of(0x0301) == Letter::mark);
  CHECK(letter_of(U'’') == Letter::apostrophe);
  CHECK(letter_of('\n') == Letter::line_break);
  CHECK(letter_of(0x00A0) == Letter::space);
  CHECK(letter_of(invalid_code_point) == Letter::punctuation);
}

TEST_CASE("Lower case straightens quotes") {
  std::string lowered;
  lower_case("ÉCOLE’S „Zitat“", lowered);
  CHECK(lowered == "école's \"zitat\"");
}

TEST_CASE("Upper case and capitalised change letters only") {
  CHECK(upper_case("über-8") == "ÜBER-8");
  CHECK(capitalised("éa b") == "Éa b");
  CHECK(capitalised("").empty());
}

TEST_CASE("Invalid bytes stay as they are") {
  std::string lowered;
  lower_case("A\xFFZ", lowered);
  CHECK(lowered == "a\xFFz");
}
