#include "indexer/readers/page_recogniser.h"

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet::readers;

TEST_CASE("recognised lines become paragraphs, and cut words whole") {
  CHECK(joined_lines("The com-\nmission met\non Monday.\n\nNobody came.\n\f") ==
        "The commission met on Monday.\n\nNobody came.");
  CHECK(joined_lines("the EU-\nKommission, 2019-\n2020 and -\nso on") ==
        "the EU- Kommission, 2019- 2020 and - so on");
  CHECK(joined_lines(" \n\n") == "");
}

TEST_CASE("pages are named in ranges") {
  CHECK(ranges_of({2, 5, 6, 7, 9}) == "2, 5-7, 9");
  CHECK(ranges_of({1}) == "1");
  CHECK(ranges_of({}).empty());
}

TEST_CASE("languages that tesseract does not have are refused") {
  CHECK_THROWS_AS(PageRecogniser("klingon+", {}, nullptr), broadsheet::EnvironmentError);
}
