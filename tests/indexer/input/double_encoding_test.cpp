#include "indexer/input/double_encoding.h"

#include "indexer/input/code_page.h"
#include "tests/support/catch.h"

using namespace broadsheet::readers;

namespace {

std::string repaired(std::string text) {
  repair_double_encoding(text);
  return text;
}

// As a program writes text that it took for text in `encoding`.
std::string mistaken(std::string_view text, std::string_view encoding) {
  return utf8_from(text, encoding).value();
}

}  // namespace

TEST_CASE("text that was encoded twice is repaired, and the repairs counted") {
  std::string text = "CafÃ© dâ€™Ã©tÃ© â€“ voilÃ\u00a0";
  CHECK(repair_double_encoding(text) == 6);
  CHECK(text == "Café d’été – voilà");
}

TEST_CASE("it does not matter which encoding it was taken for, or how often") {
  const std::string french = "L’été dernier, la rivière a débordé à Nîmes";
  for (const char* encoding :
       {"ISO-8859-1", "windows-1252", "macintosh", "windows-1250", "windows-1254", "ibm-850", "ibm-437"}) {
    INFO(encoding);
    CHECK(repaired(mistaken(french, encoding)) == french);
  }
  CHECK(repaired(mistaken(mistaken(french, "windows-1252"), "windows-1252")) == french);
  CHECK(repaired(mistaken(mistaken(french, "ISO-8859-1"), "ISO-8859-1")) == french);
  const std::string russian = "Правительство одобрило закон о связи";
  CHECK(repaired(mistaken(russian, "windows-1251")) == russian);
  CHECK(repaired(mistaken(russian, "ISO-8859-1")) == russian);
  CHECK(repaired(mistaken("政府推迟讨论新的水法", "ISO-8859-1")) == "政府推迟讨论新的水法");
}

TEST_CASE("what cleaning and cutting lost is restored") {
  CHECK(repaired("Ã  la carte, dÃ©jÃ  vu") == "à la carte, déjà vu");
  CHECK(repaired("â€œCafÃ©â€ he said") == "“Café” he said");
  CHECK(repaired("Le cafÃ© est fermÃ") == "Le café est ferm");
  CHECK(repaired("100Â km Ã©tÃ©") == "100 km été");
}

TEST_CASE("sound text in any language stays") {
  for (const char* text :
       {"Größe – “quoted” café", "Åland, Ærø, Ãrvore, NÃO, São", "Правительство", "日本の政府", "Ελλάδα",
        "passé…»", "É…", "Â", "à…", "© 2021", "«Привет»", "Đà Nẵng", "İstanbul", "plain"})
    CHECK(repaired(text) == text);
}

TEST_CASE("a text that shows or speaks of such damage stays") {
  for (const char* text :
       {"The sequence \"Ã©\" stands for an accent.", "Mojibake turns cafe into cafÃ©",
        "Why UTF-8 becomes cafÃ©", "The word café becomes cafÃ© when read wrongly", "Ã© is what you see"})
    CHECK(repaired(text) == text);
}
