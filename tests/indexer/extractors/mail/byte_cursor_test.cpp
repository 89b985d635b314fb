#include "indexer/extractors/mail/byte_cursor.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("numbers and strings are taken from the front") {
  ByteCursor bytes(std::string_view("\x01\x00\x02\x00\x00\x00xy", 8));
  CHECK(bytes.u16() == 1);
  CHECK(bytes.u32() == 2);
  CHECK(bytes.take(1) == "x");
  CHECK_FALSE(bytes.ended());
  CHECK(bytes.take(2).empty());
  CHECK(bytes.ended());
  CHECK(bytes.u32() == 0);
}
