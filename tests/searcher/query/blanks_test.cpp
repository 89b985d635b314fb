#include "searcher/query/blanks.h"

#include "tests/support/catch.h"

using broadsheet::is_searchable;
using broadsheet::trim_blanks;

TEST_CASE("only letters and digits of some script can be searched for") {
  CHECK(is_searchable("§5"));
  CHECK(is_searchable("欧"));
  CHECK_FALSE(is_searchable("!?&"));
  CHECK_FALSE(is_searchable("\xff\xfe"));
  CHECK_FALSE(is_searchable(""));
}

TEST_CASE("blanks at the ends are trimmed") {
  CHECK(trim_blanks("\u00a0 a b\t") == "a b");
  CHECK(trim_blanks(" \n") == "");
}
