#include "common/analysis/asking_words.h"

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("Words of requests have their part in their own language only") {
  const Language& english = *find_language("en");
  CHECK(asking_word("Please", english) == AskingWord::polite);
  CHECK(asking_word("receive", english) == AskingWord::asks);
  CHECK(asking_word("documents", english) == AskingWord::thing);
  CHECK(asking_word("relating", english) == AskingWord::joins);
  CHECK(asking_word("soldiers", english) == AskingWord::none);
  CHECK(asking_word("bitte", english) == AskingWord::none);
}

TEST_CASE("Accents and what stands before an apostrophe do not matter") {
  CHECK(asking_word("möchte", *find_language("de")) == AskingWord::joins);
  CHECK(asking_word("J’aimerais", *find_language("fr")) == AskingWord::polite);
  CHECK(asking_word("d'informations", *find_language("fr")) == AskingWord::thing);
  CHECK(asking_word("I'd", *find_language("en")) == AskingWord::person);
}
