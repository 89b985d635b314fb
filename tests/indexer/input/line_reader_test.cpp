#include "indexer/input/line_reader.h"

#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

using Lines = std::vector<std::string>;

// `NUMBER text`, `NUMBER too long`, and `fault` at the end if there was one.
Lines lines_of(std::unique_ptr<ByteStream> stream, std::uint64_t max_line_bytes) {
  Lines lines;
  LineReader reader(std::move(stream), max_line_bytes);
  try {
    while (const auto line = reader.next())
      lines.push_back(std::to_string(line->number) + " " +
                      (line->too_long ? "too long" : std::string(line->text)));
  } catch (const ReadFault&) {
    lines.push_back("fault");
  }
  return lines;
}

}  // namespace

TEST_CASE("lines come without their ends, the last one needs none") {
  for (std::size_t piece : {1, 2, 3, 100})
    CHECK(lines_of(stream_of("one\r\n\nthree\nfour", piece), 100) ==
          Lines{"1 one", "2 ", "3 three", "4 four"});
  CHECK(lines_of(stream_of(""), 100).empty());
  CHECK(lines_of(stream_of("\n"), 100) == Lines{"1 "});
}

TEST_CASE("a line over the limit is reported and the next one read") {
  for (std::size_t piece : {1, 7, 100})
    CHECK(lines_of(stream_of("12345\n123456\nabc\n", piece), 5) == Lines{"1 12345", "2 too long", "3 abc"});
  CHECK(lines_of(stream_of("123456789"), 5) == Lines{"1 too long"});
}

TEST_CASE("lines longer than the reader's block are read whole") {
  const std::string big(5'000'000, 'x');
  CHECK(lines_of(stream_of(big + "\nend"), 6'000'000) == Lines{"1 " + big, "2 end"});
}

TEST_CASE("all complete lines before a fault are given out, half a line is not") {
  CHECK(lines_of(stream_of("one\ntwo\nthr", 4, "cut off"), 100) == Lines{"1 one", "2 two", "fault"});
}
