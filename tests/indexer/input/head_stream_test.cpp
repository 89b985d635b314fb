#include "indexer/input/head_stream.h"

#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

TEST_CASE("what was looked at is still read") {
  HeadStream stream(stream_of("abcdefgh", 2));
  CHECK(stream.peek(3) == "abc");
  CHECK(stream.peek(5) == "abcde");
  CHECK(stream.peek(2) == "ab");
  CHECK(read_all(stream) == "abcdefgh");
  CHECK(stream.peek(1).empty());
}

TEST_CASE("looking ahead works from the middle") {
  HeadStream stream(stream_of("abcdefgh", 3));
  char two[2];
  REQUIRE(stream.peek(4).size() == 4);
  REQUIRE(stream.read(two, 2) == 2);
  CHECK(stream.peek(4) == "cdef");
  CHECK(stream.peek(100) == "cdefgh");
  CHECK(read_all(stream) == "cdefgh");
}

TEST_CASE("a fault met when looking ahead is thrown when reading comes to it") {
  HeadStream stream(stream_of("abc", 10, "broken"));
  CHECK(stream.peek(10) == "abc");
  char bytes[10];
  CHECK(stream.read(bytes, 10) == 3);
  CHECK_THROWS_WITH(stream.read(bytes, 10), "broken");
}
