#include "common/stems/hindi.h"

#include "tests/support/catch.h"

using broadsheet::stem_hindi;

TEST_CASE("Hindi nouns lose the endings of number and case") {
  CHECK(stem_hindi("सरकारों") == "सरकार");
  CHECK(stem_hindi("महिलाओं") == stem_hindi("महिला"));
  CHECK(stem_hindi("नीतियों") == stem_hindi("नीति"));
  CHECK(stem_hindi("हिंदुओं") == stem_hindi("हिंदू"));
  CHECK(stem_hindi("घर") == "घर");
  CHECK(stem_hindi("") == "");
}

TEST_CASE("The Hindi ending -ी makes other words") {
  CHECK(stem_hindi("अधिकारी") != stem_hindi("अधिकार"));
  CHECK(stem_hindi("करती") == stem_hindi("करता"));
}

TEST_CASE("Nasals before consonants are anusvara in Hindi, between vowels they are not") {
  CHECK(stem_hindi("सम्बन्ध") == "संबंध");
  CHECK(stem_hindi("हिन्दी") == stem_hindi("हिंदी"));
  CHECK(stem_hindi("सम्मान") == "सम्मान");
  CHECK(stem_hindi("अन्न") == "अन्न");
  CHECK(stem_hindi("दुःख") == "दुख");
  CHECK(stem_hindi("डॉक्टर") == stem_hindi("डाक्टर"));
}
