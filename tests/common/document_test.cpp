#include "common/document.h"

#include "tests/support/catch.h"

TEST_CASE("a place is in an aside from its first byte to before its end") {
  broadsheet::Document document;
  CHECK_FALSE(is_in_aside(document, 0));
  document.asides = {{5, 8}, {8, 9}, {20, 30}};
  for (const std::size_t inside : {5, 7, 8, 20, 29}) CHECK(is_in_aside(document, inside));
  for (const std::size_t outside : {0, 4, 9, 19, 30, 99}) CHECK_FALSE(is_in_aside(document, outside));
}
