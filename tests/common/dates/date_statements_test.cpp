#include "common/dates/date_statements.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

// `+` publication, `-` change, `?` unsaid, each with its text.
std::string parts(std::string_view text) {
  std::string out;
  for (const DateStatement& part : date_statements(text))
    out += std::string(part.about == DateStatement::publication ? "+"
                       : part.about == DateStatement::change    ? "-"
                                                                : "?") +
           std::string(part.text);
  return out;
}

}  // namespace

TEST_CASE("a text is cut at words for publishing and changing") {
  CHECK(parts("12 march") == "?12 march");
  CHECK(parts("published 12, updated 13") == "?+ 12, - 13");
  CHECK(parts("mis a jour le 13") == "?mis a - le 13");
  CHECK(parts("the last day") == "?the last day");
}

TEST_CASE("words may come after their dates") {
  CHECK(parts("12 (published), 13 (updated)") == "+12 (-), 13 (");
}
