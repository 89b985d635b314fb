#include "searcher/query/word_budget.h"

#include "tests/support/catch.h"

using broadsheet::WordBudget;

TEST_CASE("runs of letters and digits count as words") {
  WordBudget budget(3);
  CHECK(budget.spend("net-zero") == 8);
  CHECK(budget.spend("b2") == 2);
  CHECK_FALSE(budget.is_exceeded());
  CHECK(budget.spend("more") == 0);
  CHECK(budget.is_exceeded());
}

TEST_CASE("a text is covered as far as the budget goes") {
  WordBudget budget(2);
  CHECK(budget.spend("one two three") == 8);
  CHECK(budget.is_exceeded());
}

TEST_CASE("every character of a script without spaces counts") {
  WordBudget budget(2);
  CHECK(budget.spend("欧洲联盟") == 6);
}

TEST_CASE("text without words is free") {
  WordBudget budget(0);
  CHECK(budget.spend("-- !\xff") == 5);
  CHECK_FALSE(budget.is_exceeded());
}
