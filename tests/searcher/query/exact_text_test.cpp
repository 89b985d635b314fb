#include "searcher/query/exact_text.h"

#include "tests/support/catch.h"

using broadsheet::exact_places;
using broadsheet::stands_exactly;

TEST_CASE("Case, accents and punctuation count") {
  CHECK(stands_exactly("The European Commission's plan", "European Commission's"));
  CHECK_FALSE(stands_exactly("The European Commission's plan", "European Commissions"));
  CHECK_FALSE(stands_exactly("the european commission", "European Commission"));
  CHECK_FALSE(stands_exactly("Écoles", "Ecoles"));
}

TEST_CASE("Words are whole") {
  CHECK_FALSE(stands_exactly("in the USA today", "US"));
  CHECK(stands_exactly("in the US, today", "US"));
  CHECK_FALSE(stands_exactly("éUS", "US"));
  CHECK(stands_exactly("50% of C++ code", "C++"));
  CHECK(stands_exactly("数字主权法案", "主权"));
}

TEST_CASE("Lines may wrap between words") {
  CHECK(stands_exactly("European\n  Commission", "European Commission"));
  CHECK_FALSE(stands_exactly("EuropeanCommission", "European Commission"));
}

TEST_CASE("All places are found, none twice") {
  using Places = std::vector<std::pair<std::size_t, std::size_t>>;
  CHECK(exact_places("US and US", " US ") == Places{{0, 2}, {7, 9}});
  CHECK(exact_places("aaa", "").empty());
  CHECK(exact_places("", "a").empty());
}
