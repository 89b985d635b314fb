#include "indexer/entities/resolution/form_cache.h"

#include "tests/indexer/entities/resolution/marked_document.h"
#include "tests/support/catch.h"

using namespace broadsheet::resolution;

TEST_CASE("German genitives and US before a department are known too") {
  CHECK(resolved("", "[L|Deutschlands] Plan, sagt der Sprecher des [O|Bundestages].", "de") ==
        "place Germany (1)\norganisation Bundestag (1)\n");
  CHECK(resolved("The [O|US Department of Energy].") ==
        "organisation United States Department of Energy (1)\n");
  CHECK(resolved("The [O|U.S. Department of the Treasury].") ==
        "organisation United States Department of the Treasury (1)\n");
}

TEST_CASE("A country's adjective before a common noun in capitals counts alone") {
  CHECK(resolved("[O|European AI] and [M|German GDP].") == "place Europe (1)\nplace Germany (1)\n");
}
