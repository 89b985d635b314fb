#include "indexer/extractors/office/utf16.h"

#include "tests/support/catch.h"

using namespace broadsheet::extraction;

TEST_CASE("UTF-16 becomes UTF-8") {
  CHECK(utf8_from_utf16(std::string("A\0\xac\x20", 4)) == "A€");
  CHECK(utf8_from_utf16(std::string("\x3d\xd8\x00\xde", 4)) == "😀");
}

TEST_CASE("half a surrogate pair is replaced") {
  CHECK(utf8_from_utf16(std::string("\x3d\xd8"
                                    "A\0",
                                    4)) == "\ufffdA");
}
