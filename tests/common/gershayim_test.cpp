#include "common/gershayim.h"

#include <string_view>

#include "tests/support/catch.h"

using broadsheet::is_typed_gershayim;

TEST_CASE("A quotation mark between Hebrew letters belongs to the word") {
  CHECK(is_typed_gershayim("צה\"ל", 4));
  CHECK(is_typed_gershayim("צה”ל", 4));
  CHECK(is_typed_gershayim("מנכ\"לית", 6));
}

TEST_CASE("Other quotation marks belong to no word") {
  CHECK_FALSE(is_typed_gershayim("\"צה\"", 0));
  CHECK_FALSE(is_typed_gershayim("\"צה\"", 5));
  CHECK_FALSE(is_typed_gershayim("צה\" ל", 4));
  CHECK_FALSE(is_typed_gershayim("ab\"c", 2));
  CHECK_FALSE(is_typed_gershayim("צה\"a", 4));
  CHECK_FALSE(is_typed_gershayim("צה'ל", 4));
  CHECK_FALSE(is_typed_gershayim("צה", 4));
  CHECK_FALSE(is_typed_gershayim("", 0));
}
