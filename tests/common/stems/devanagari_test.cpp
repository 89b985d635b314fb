#include "common/stems/devanagari.h"

#include "tests/support/catch.h"

using broadsheet::regular_devanagari;

TEST_CASE("Words in Devanagari have one spelling") {
  CHECK(regular_devanagari("सम्बन्ध") == "संबंध");
  CHECK(regular_devanagari("अन्तर्राष्ट्रीय") == "अंतर्राष्ट्रीय");
  CHECK(regular_devanagari("मन्त्री") == "मंत्री");
  CHECK(regular_devanagari("अन्न") == "अन्न");
  CHECK(regular_devanagari("सम्मान") == "सम्मान");
  CHECK(regular_devanagari("दुःख") == "दुख");
  CHECK(regular_devanagari("डॉक्टर") == "डाक्टर");
  CHECK(regular_devanagari("पाँच") == "पांच");
  CHECK(regular_devanagari("ज़िला") == "जिला");
  CHECK(regular_devanagari("") == "");
}
