#include "indexer/readers/csv_dialect.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {
using Strings = std::vector<std::string>;
const CsvDialect comma;
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
  CHECK_FALSE(comma.ends_in_quotes(R"(5" disk,x)", false));
}

TEST_CASE("a row goes on while a quote is open") {
  CHECK(comma.ends_in_quotes("a,\"b", false));
  CHECK(comma.ends_in_quotes("still \"\" inside", true));
  CHECK_FALSE(comma.ends_in_quotes("end\",c", true));
  CHECK(comma.ends_in_quotes("end\",\"again", true));
}

TEST_CASE("the delimiter is the one that makes known columns") {
  const FieldMapping mapping;
  CHECK(guess_dialect("id;title;text\n1;a,b,c;d", mapping).delimiter == ';');
  CHECK(guess_dialect("id,title,text", mapping).delimiter == ',');
  CHECK(guess_dialect("id\ttitle, long\ttext\n", mapping).delimiter == '\t');
  CHECK(guess_dialect("id|title|text\n", mapping).delimiter == '|');
  CHECK(guess_dialect("alpha;beta;gamma,delta\n", mapping).delimiter == ';');
  CHECK(guess_dialect("text\nwords, words\n", mapping).delimiter == ',');
}

TEST_CASE("quotes of unquoted tab separated files do not span lines") {
  const FieldMapping mapping;
  const std::string plain = "id\ttext\n1\t\"Never closed\n2\tb\n";
  CHECK_FALSE(guess_dialect(plain, mapping).quotes_span_lines);
  CHECK_FALSE(guess_dialect(plain, mapping).ends_in_quotes("1\t\"Never closed", false));
  CHECK(guess_dialect("id\ttext\n1\t\"two\nlines\"\n", mapping).quotes_span_lines);
}
