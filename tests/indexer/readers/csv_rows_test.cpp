#include "indexer/readers/csv_rows.h"

#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

using Lines = std::vector<std::string>;

// `LINE: BYTES` of each row, or what is wrong with it.
Lines rows_of(const std::string& bytes, std::size_t columns = 2, const std::string& header = {}) {
  CsvRows rows(LineReader(stream_of(bytes, 10), 1000), {CsvDialect(), columns, header}, "in", 1000);
  Lines lines;
  while (const auto row = rows.next()) {
    const auto* sound = std::get_if<RawRecord>(&*row);
    const auto* bad = std::get_if<BadRecord>(&*row);
    lines.push_back(sound ? sound->where + ": " + sound->bytes : bad->where + ": " + bad->why);
  }
  return lines;
}

}  // namespace

TEST_CASE("rows are lines, or go on while a quote is open") {
  CHECK(rows_of("1,a\n\n2,\"b\nc\"\n3,d") == Lines{"in:1: 1,a", "in:3: 2,\"b\nc\"", "in:5: 3,d"});
}

TEST_CASE("the header again is no row, also behind a byte order mark") {
  CHECK(rows_of("1,a\nid,text\n\xef\xbb\xbfid,text\n2,b\n", 2, "id,text") == Lines{"in:1: 1,a", "in:4: 2,b"});
}

TEST_CASE("a quote that is never closed ends at its line if rows follow") {
  CHECK(rows_of("1,\"a\n2,b\n3,c\n") == Lines{"in:1: 1,\"a", "in:2: 2,b", "in:3: 3,c"});
  CHECK(rows_of("1,\"a\n2,\"b\"\n") == Lines{"in:1: 1,\"a", "in:2: 2,\"b\""});
  CHECK(rows_of("1,\"a\nmore words\n") == Lines{"in:1: 1,\"a\nmore words"});
  CHECK(rows_of("\"1\n2,b\n3,c\n") == Lines{"in:1: a quote is never closed", "in:2: 2,b", "in:3: 3,c"});
}

TEST_CASE("every row of a table may have such a quote") {
  std::string table;
  for (int i = 0; i < 30; ++i) table += std::to_string(i) + ",\"a\n";
  CHECK(rows_of(table).size() == 30);
}

TEST_CASE("a row over the limit is one bad record") {
  const std::string text(600, 'x');
  CHECK(rows_of("a,\"" + text + "\n" + text + "\"\nb,2\n") ==
        Lines{"in:1: longer than the limit of 1000 bytes", "in:3: b,2"});
}
