#include "indexer/readers/csv_quoting.h"

#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

CsvDialect quoting_of(std::string_view head, char delimiter) {
  CsvDialect dialect{delimiter};
  find_quoting(head, dialect);
  return dialect;
}

}  // namespace

TEST_CASE("quotes of tables with tabs may mean nothing") {
  CHECK(quoting_of("id\ttext\n1\t\"Never closed\n2\tb\n", '\t').quote == '\0');
  CHECK(quoting_of("id\ttext\n1\t\"two\nlines\"\n", '\t').quote == '"');
  CHECK(quoting_of("id\ttext\n1\t\"closed\"\n", '\t').quote == '"');
  CHECK(quoting_of("id,text\n1,\"Never closed\n2,b\n", ',').quote == '"');
}

TEST_CASE("escapes are recognised") {
  CHECK(quoting_of("id,text\n1,\"he said \\\"no\\\" twice\"\n", ',').backslash_escapes);
  CHECK_FALSE(quoting_of("id,text\n1,\"he said \"\"no\"\"\"\n", ',').backslash_escapes);
}

TEST_CASE("blanks after delimiters belong to the writing") {
  CHECK(quoting_of("id, title, text\n1, \"a, b\", c\n", ',').blanks_after);
  CHECK_FALSE(quoting_of("id,title, text\n1,a,b\n", ',').blanks_after);
}
