#include "indexer/readers/csv_dialect.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {
using Strings = std::vector<std::string>;
const CsvDialect comma;

bool is_open(std::string_view line, bool in_quotes) {
  return scan_quotes(comma, line, in_quotes).open;
}
}  // namespace

TEST_CASE("fields are cut at delimiters outside of quotes") {
  CHECK(comma.fields("a,b,,d") == Strings{"a", "b", "", "d"});
  CHECK(comma.fields(R"("a,1","b ""c""",d)") == Strings{"a,1", "b \"c\"", "d"});
  CHECK(comma.fields("\"a\nb\",c") == Strings{"a\nb", "c"});
  CHECK(comma.fields("") == Strings{""});
  CHECK(comma.fields(R"("",)") == Strings{"", ""});
}

TEST_CASE("a quote inside of an unquoted field stands for itself") {
  CHECK(comma.fields(R"(5" disk,the "best" one)") == Strings{"5\" disk", "the \"best\" one"});
  CHECK_FALSE(is_open(R"(5" disk,x)", false));
}

TEST_CASE("quotes inside quotes may be doubled, escaped or neither") {
  CHECK(comma.fields(R"("a ""b""",c)") == Strings{"a \"b\"", "c"});
  CHECK(comma.fields(R"("a \"b\" d",c)") == Strings{"a \"b\" d", "c"});
  CHECK(comma.fields(R"("He said "no" today",c)") == Strings{"He said \"no\" today", "c"});
  CHECK(comma.fields(R"("C:\",c)") == Strings{"C:\\", "c"});
  const CsvDialect escaping{',', '"', true};
  CHECK(escaping.fields(R"("a \"b\"","C:\\",c)") == Strings{"a \"b\"", "C:\\", "c"});
}

TEST_CASE("a quote that is never closed belongs to the text if the fields are right then") {
  CHECK(comma.fields(R"(a,"open,c)", 3) == Strings{"a", "open", "c"});
  CHECK(comma.fields(R"(a,"open, and more)", 2) == Strings{"a", "open, and more"});
  CHECK(comma.fields(R"(a,"Yes" and no,c)", 3) == Strings{"a", "\"Yes\" and no", "c"});
}

TEST_CASE("quotes may be single ones, or mean nothing") {
  const CsvDialect single{',', '\''}, none{'\t', '\0'};
  CHECK(single.fields("'a, b','it''s',\"c\"") == Strings{"a, b", "it's", "\"c\""});
  CHECK(none.fields("\"a\tb\"") == Strings{"\"a", "b\""});
  CHECK_FALSE(scan_quotes(none, "1\t\"Never closed", false).open);
}

TEST_CASE("a quote may stand behind a blank where blanks follow delimiters") {
  const CsvDialect blanks{',', '"', false, true};
  CHECK(blanks.fields("1, \"a, b\", c") == Strings{"1", "a, b", "c"});
  CHECK(scan_quotes(blanks, "1, \"a", false).open);
  CHECK(comma.fields("1, \"a\"") == Strings{"1", " \"a\""});
}

TEST_CASE("a row goes on while a quote is open") {
  CHECK(is_open("a,\"b", false));
  CHECK(is_open("still \"\" inside", true));
  CHECK_FALSE(is_open("end\",c", true));
  CHECK(is_open("end\",\"again", true));
}

TEST_CASE("a scan tells what is odd about quotes") {
  CHECK(scan_quotes(comma, R"(a,"b "c" d",e)", false).malformed);
  CHECK(scan_quotes(comma, R"(7,"next row",x)", true).reopened);
  CHECK_FALSE(scan_quotes(comma, R"(a,"b ""c""",e)", false).malformed);
}
