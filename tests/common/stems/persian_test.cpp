#include "common/stems/persian.h"

#include "tests/support/catch.h"

using broadsheet::stem_persian;

TEST_CASE("Persian words lose endings until none fits") {
  CHECK(stem_persian("گزارش\u200Cهای") == stem_persian("گزارش"));
  CHECK(stem_persian("دانشجویان") == "دانشجو");
  CHECK(stem_persian("پناهندگان") == "پناهنده");
  CHECK(stem_persian("بزرگترین") == stem_persian("بزرگ"));
  CHECK(stem_persian("کتابشان") == "كتاب");
  CHECK(stem_persian("کتابمان") == "كتاب");
  CHECK(stem_persian("آب") == "اب");
  CHECK(stem_persian("") == "");
}

TEST_CASE("A non-joiner in Persian shows that the ه before it belongs to the word") {
  CHECK(stem_persian("قاره\u200Cای") == "قاره");
  CHECK(stem_persian("کتاب\u200Cهای") == "كتاب");
}

TEST_CASE("Persian verbs lose می, words that begin like it do not") {
  CHECK(stem_persian("می\u200Cخواهد") == "خواهد");
  CHECK(stem_persian("نمیخواهد") == "خواهد");
  CHECK(stem_persian("میدان") == "ميدان");
  CHECK(stem_persian("میراث") == "ميراث");
}

TEST_CASE("Words that only look inflected are listed") {
  CHECK(stem_persian("استان\u200Cها") == "استان");
  CHECK(stem_persian("قوانین") == "قانون");
}
