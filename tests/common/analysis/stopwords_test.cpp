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

TEST_CASE("Letters that are written for one another do not matter") {
  CHECK(is_stopword("الى", *find_language("ar")));
  CHECK(is_stopword("مي", *find_language("fa")));  // a prefix set apart by a blank
  CHECK(is_stopword("कहां", *find_language("hi")));
  CHECK(is_stopword("של", *find_language("he")));
  CHECK_FALSE(is_stopword("قانون", *find_language("fa")));
  CHECK(is_stopword("什麼", *find_language("zh")));
  CHECK(is_stopword("から", *find_language("ja")));
  CHECK(is_stopword("ทำไม", *find_language("th")));
}
