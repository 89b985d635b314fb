#include "indexer/entities/tagging/zones.h"

#include "tests/indexer/entities/tagging/tokens_of.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;
using Words = std::vector<std::string>;

namespace {

Words zones_of(std::string_view text, LanguageGroup group = LanguageGroup::english,
               std::size_t blocked = 999) {
  AnalysedText part = test::analysed(text);
  if (blocked < part.tokens.size()) part.tokens[blocked].blocked = true;
  find_zones(part.tokens, part.words, group, part.zones);
  Words zones;
  for (const Zone& zone : part.zones)
    zones.emplace_back(text.substr(part.tokens[zone.begin].begin,
                                   part.tokens[zone.end - 1].end - part.tokens[zone.begin].begin));
  return zones;
}

}  // namespace

TEST_CASE("Zones are runs of words with capitals and what joins them") {
  CHECK(zones_of("he told the Bank of England that Mark Carney left") ==
        Words{"Bank of England", "Mark Carney"});
  CHECK(zones_of("the Department for Work and the Pensions") ==
        Words{"Department for Work and the Pensions"});
}

TEST_CASE("Zones do not cross sentences") {
  CHECK(zones_of("He saw Paris. London was next") == Words{"He", "Paris", "London"});
}

TEST_CASE("Particles before a name and numbers behind it belong to its zone") {
  CHECK(zones_of("met de Gaulle there") == Words{"de Gaulle"});
  CHECK(zones_of("and van der Bellen spoke") == Words{"van der Bellen"});
  CHECK(zones_of("under Horizon 2020 they") == Words{"Horizon 2020"});
}

TEST_CASE("Small adjectives are followed where names have them") {
  CHECK(zones_of("la Banque centrale européenne", LanguageGroup::french) ==
        Words{"la Banque centrale européenne"});
  CHECK(zones_of("la Banque centrale européenne", LanguageGroup::other) == Words{"la Banque"});
}

TEST_CASE("Blocked words are in no zone") {
  CHECK(zones_of("under the Privacy Act in Canada", LanguageGroup::english, 2) == Words{"Act in Canada"});
}

TEST_CASE("Text without capitals has no zones") {
  CHECK(zones_of("nothing here").empty());
  CHECK(zones_of("日本の首相は東京で会見した").empty());
  CHECK(zones_of("").empty());
}

TEST_CASE("Endless capitals are cut into zones of bounded length") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "A" + std::string(1, static_cast<char>('A' + i % 26)) + ' ';
  AnalysedText part = test::analysed(text);
  find_zones(part.tokens, part.words, LanguageGroup::english, part.zones);
  CHECK(part.zones.size() >= 1000 / (longest_zone + 4));
  for (const Zone& zone : part.zones) CHECK(zone.end - zone.begin <= longest_zone + 4);
}
