#include "indexer/entities/resolution/small_adjectives.h"

#include <string>
#include <vector>

#include "tests/indexer/entities/resolution/marked_document.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::resolution;

namespace {

/// `word=country` of each.
std::vector<std::string> adjectives(std::string_view text, std::string_view language) {
  std::vector<std::string> found;
  for (const FoundAdjective& adjective : find_small_adjectives(text, language))
    found.push_back(std::string(adjective.span.in(text)) + "=" + std::string(adjective.country->name));
  return found;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("Adjectives in small letters name their country in any ending") {
  CHECK(adjectives("die amerikanische Regierung, ein französischer Minister und deutschen Banken", "de") ==
        Found{"amerikanische=United States", "französischer=France", "deutschen=Germany"});
  CHECK(adjectives("le gouvernement néerlandais et l’entreprise américaine", "fr") ==
        Found{"néerlandais=Netherlands", "américaine=United States"});
  CHECK(adjectives("el gobierno español y la banca alemana", "es") ==
        Found{"español=Spain", "alemana=Germany"});
  CHECK(adjectives("il governo italiano e le imprese francesi", "it") ==
        Found{"italiano=Italy", "francesi=France"});
}

TEST_CASE("Words with the German ending inside or beside it are told apart") {
  CHECK(adjectives("tschechischer, russisches. tschechisch", "de") ==
        Found{"tschechischer=Czech Republic", "russisches=Russia", "tschechisch=Czech Republic"});
  CHECK(adjectives("deutschenx deutschland sch schsch", "de").empty());
}

TEST_CASE("Parts of hyphenated adjectives count each") {
  CHECK(adjectives("ein israelisch-amerikanisches System", "de") ==
        Found{"israelisch=Israel", "amerikanisches=United States"});
}

TEST_CASE("Ordinary words that look alike, capitals and other languages give none") {
  CHECK(adjectives("den armen Leuten helfen", "de").empty());
  CHECK(adjectives("Deutsche Post", "de").empty());
  CHECK(adjectives("the german plan", "en").empty());
  CHECK(adjectives("amerikaans", "nl").empty());
  CHECK(adjectives("\xff\xfe sch \xc3", "de").empty());
}

TEST_CASE("Small adjectives are mentions of their country, but not inside other names") {
  CHECK(resolved("", "La [O|Banque centrale américaine] attend. Le ministre belge aussi.", "fr") ==
        "organisation Banque centrale américaine (1)\nplace Belgium (1)\n");
}
