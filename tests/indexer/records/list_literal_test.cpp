#include "indexer/records/list_literal.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {
using Items = std::vector<std::string>;
}  // namespace

TEST_CASE("lists of Python, JSON, R, NumPy and PostgreSQL are read") {
  const Items both = {"Jo Doe", "Ann Poe"};
  for (const char* list : {"['Jo Doe', 'Ann Poe']", R"(["Jo Doe","Ann Poe"])", "('Jo Doe', 'Ann Poe')",
                           "{'Jo Doe', 'Ann Poe'}", "[u'Jo Doe', u'Ann Poe']", R"(c("Jo Doe", "Ann Poe"))",
                           "['Jo Doe' 'Ann Poe']", "array(['Jo Doe', 'Ann Poe'], dtype=object)",
                           R"({"Jo Doe","Ann Poe"})", "[{'name': 'Jo Doe', 'id': 7}, {'name': 'Ann Poe'}]",
                           R"([{"id":"7","name":"Jo Doe"},{"name":"Ann Poe"}])"}) {
    INFO(list);
    CHECK(list_literal(list) == both);
  }
  CHECK(list_literal("{'name': 'Jo Doe'}") == Items{"Jo Doe"});
  CHECK(list_literal("('Jo Doe',)") == Items{"Jo Doe"});
}

TEST_CASE("quotes, commas and escapes inside items are kept") {
  CHECK(list_literal(R"(["O'Connor, Ann", 'says "no"'])") == Items{"O'Connor, Ann", "says \"no\""});
  CHECK(list_literal(R"(['O\'Connor', "Ren\u00e9", 'Jos\xe9'])") == Items{"O'Connor", "René", "José"});
}

TEST_CASE("absent items are left out") {
  CHECK(list_literal("['Jo Doe', None, '', 'nan']") == Items{"Jo Doe"});
  CHECK(list_literal("['', 'None']") == Items{});
}

TEST_CASE("other values are no lists") {
  for (const char* value :
       {"", "[]", "[Opinion] Grid", "[Jo Doe]", "(Reuters)", "['never closed", "'quoted'", "[1, 2]", "{a: 1}",
        "['a' and then 'b\"]", "{\"a\":", "[{", "['", "{'a':", "(''"}) {
    INFO(value);
    CHECK_FALSE(list_literal(value));
  }
}

TEST_CASE("a list of items may also be cut at separators or be in brackets") {
  CHECK(list_items("energy;grid|power", ";|") == Items{"energy", "grid", "power"});
  CHECK(list_items("[Jo Doe, Ann Poe]", ";|") == Items{"Jo Doe", " Ann Poe"});
  CHECK(list_items("Doe, Jo", ";|") == Items{"Doe, Jo"});
  CHECK(list_items("['a;b']", ";|") == Items{"a;b"});
  CHECK(list_items("nan; ;energy", ";|") == Items{"energy"});
  CHECK(list_items("[a] b [c]", ";") == Items{"[a] b [c]"});
}
