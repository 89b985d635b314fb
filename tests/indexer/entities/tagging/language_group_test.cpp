#include "indexer/entities/tagging/language_group.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

TEST_CASE("Languages are known by their code, with or without a region") {
  CHECK(language_group("de") == LanguageGroup::german);
  CHECK(language_group("de-AT") == LanguageGroup::german);
  CHECK(language_group("pt_BR") == LanguageGroup::spanish);
  CHECK(language_group("") == LanguageGroup::other);
  CHECK(language_group("deu") == LanguageGroup::other);
  CHECK(language_group("ja") == LanguageGroup::other);
}

TEST_CASE("Names go on in small letters in French, Spanish and Italian") {
  CHECK(has_small_adjectives(LanguageGroup::italian));
  CHECK_FALSE(has_small_adjectives(LanguageGroup::german));
  CHECK_FALSE(has_small_adjectives(LanguageGroup::other));
}
