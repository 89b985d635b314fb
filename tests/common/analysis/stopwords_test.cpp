#include "common/analysis/stopwords.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("Case and accents do not matter") {
  const Language& french = *find_language("fr");
  CHECK(is_stopword("été", french));
  CHECK(is_stopword("Ete", french));
  CHECK(is_stopword("LES", french));
  CHECK_FALSE(is_stopword("énergie", french));
  CHECK(is_stopword_anywhere("Über"));
  CHECK_FALSE(is_stopword_anywhere("sovereignty"));
}
