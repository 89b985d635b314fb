#include "indexer/input/line_ends.h"

#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

std::string through(std::string bytes) {
  return read_all(*with_line_feeds(std::make_unique<HeadStream>(stream_of(std::move(bytes), 3))));
}

}  // namespace

TEST_CASE("CR alone becomes LF") {
  CHECK(through("a\rb\rc") == "a\nb\nc");
}

TEST_CASE("streams with LF stay as they are") {
  CHECK(through("a\r\nb\rc\n") == "a\r\nb\rc\n");
  CHECK(through("plain") == "plain");
  CHECK(through("").empty());
}
