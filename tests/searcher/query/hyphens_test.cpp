#include "searcher/query/hyphens.h"

#include <string>
#include <string_view>

#include "searcher/query/parser.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {
std::string split(std::string_view query) {
  return to_string(split_hyphenated(parse_query(query).root));
}
}  // namespace

TEST_CASE("A hyphenated word among others becomes its parts") {
  CHECK(split("boundary-layer flow") == "(or boundary layer flow)");
  CHECK(split("Verkehrs/Umwelt Politik") == "(or Verkehrs Umwelt Politik)");
}

TEST_CASE("A hyphenated word that stands alone stays whole") {
  CHECK(split("boundary-layer") == "boundary-layer");
  CHECK(split("boundary-layer source:Courier") == "(or boundary-layer (field source Courier))");
  CHECK(split("boundary-layer -flow") == "(or boundary-layer (not flow))");
}

TEST_CASE("Required and excluded words, phrases and fields stay whole") {
  CHECK(split("+follow-up -well-known report") == "(or (must follow-up) (not well-known) report)");
  CHECK(split("\"follow-up\" title:low-cost report") ==
        "(or (phrase \"follow-up\") (must (in title low-cost)) report)");
}

TEST_CASE("Compounds with digits, elisions and scripts without blanks stay whole") {
  CHECK(split("COVID-19 report") == "(or COVID-19 report)");
  CHECK(split("d'Actium report") == "(or d'Actium report)");
  CHECK(split("人工智能 report") == "(or 人工智能 report)");
}
