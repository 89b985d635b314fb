#include "indexer/entities/resolution/resolver.h"

#include <random>

#include "common/names/entity_key.h"
#include "tests/indexer/entities/resolution/marked_document.h"
#include "tests/support/catch.h"

using namespace broadsheet::names;
using namespace broadsheet::resolution;
using broadsheet::Citation;
using broadsheet::EntityType;
using broadsheet::Mention;

TEST_CASE("A document without mentions has no entities") {
  CHECK(resolved("nothing here").empty());
  CHECK(resolved("", "").empty());
}

TEST_CASE("Names that differ in case, accents, article and possessive are one") {
  CHECK(resolved_mentions(
            "[L|Łódź], [L|LODZ] and [L|Lodz's] mayor; [O|the Kestrel Trust], [O|Kestrel Trust’s].") ==
        "place Łódź: Łódź; LODZ; Lodz;\norganisation Kestrel Trust: Kestrel Trust; Kestrel Trust;\n");
}

TEST_CASE("An entity has the id of its name and its mentions in order, the title's first") {
  const auto input = marked("[O|Kestrel Trust] wins", "The [O|Kestrel Trust] won.");
  broadsheet::resolution::Resolver resolver;
  const auto entities = resolver.resolve(input.document, input.raw, {}, {});
  REQUIRE(entities.size() == 1);
  CHECK(entities[0].type == EntityType::organisation);
  CHECK(entities[0].id == "kestrel trust");
  CHECK(entities[0].mentions == std::vector<Mention>{{true, 0, 13}, {false, 4, 17}});
}

TEST_CASE("The alias table gives one name to an entity, in whatever language") {
  CHECK(resolved("[O|EU-Kommission], [O|Commission européenne], [O|European Commission].") ==
        "organisation European Commission (3)\n");
  CHECK(resolved("", "Die [O|EZB] in [L|Frankfurt am Main] und die [O|Europäische Zentralbank].", "de") ==
        "organisation European Central Bank (2)\nplace Frankfurt (1)\n");
  CHECK(resolved("", "La [O|Comisión Europea] y [L|EE. UU.] en [L|Bruselas].", "es") ==
        "organisation European Commission (1)\nplace United States (1)\nplace Brussels (1)\n");
  CHECK(resolved("", "Il [O|governo italiano] e la [O|BCE] a [L|Monaco di Baviera].", "it") ==
        "organisation Government of Italy (1)\norganisation European Central Bank (1)\nplace Munich (1)\n");
}

TEST_CASE("A town that the tagger takes for an organisation throughout, and more than once, is its club") {
  CHECK(resolved("[O|Liverpool] won. [O|Liverpool] go top.") == "organisation Liverpool (2)\n");
  CHECK(resolved("[O|Liverpool] won. In [L|Liverpool] it rained.") == "place Liverpool (2)\n");
  CHECK(resolved("[O|France] won. [O|France] go top.") == "place France (2)\n");
}

TEST_CASE("Other miscellaneous names are no entities, unless they are entities elsewhere in the document") {
  CHECK(resolved("The [M|Nobel Prize] and [M|Christmas].").empty());
  CHECK(resolved("[M|Kestrel] pumps, by [O|Kestrel].") == "organisation Kestrel (2)\n");
}

TEST_CASE("A name has the type that most of its mentions have") {
  CHECK(resolved("[O|Kestrel Hall], [L|Kestrel Hall], [L|Kestrel Hall].") == "place Kestrel Hall (3)\n");
  CHECK(resolved("[O|Kestrel Hall], [L|Kestrel Hall].") == "organisation Kestrel Hall (2)\n");
}

TEST_CASE("Titles alone are nobody's names") {
  CHECK(resolved("The [P|Secretary-General] and the [P|President] met.").empty());
}

TEST_CASE("Junk is no entity") {
  CHECK(resolved("[O|B], [O|2024], [P|January], [O|lower case], [L|www.example.org], [M|Freitag].").empty());
  CHECK(resolved("[O|" + std::string(101, 'A') + "]").empty());
}

TEST_CASE("A shouted name is written as the text writes it, else in small letters") {
  CHECK(resolved("[P|MARY ASHDOWN] WINS", "Then [P|Mary Ashdown] left.") == "person Mary Ashdown (2)\n");
  CHECK(resolved("[P|MARY ASHDOWN] WINS", "") == "person Mary Ashdown (1)\n");
  CHECK(resolved("[P|MARY ASHDOWN] WINS", "Then Mary Ashdown left.") == "person Mary Ashdown (2)\n");
  CHECK(resolved("[O|KESTREL] AND [O|HSA]", "") == "organisation KESTREL (1)\norganisation HSA (1)\n");
}

TEST_CASE("Citations are entities, and a citation of an article is one of its act too") {
  auto input = marked("", "[W|eu/reg/2016/679/17|Article 17 GDPR|Article 17 GDPR] binds [O|Kestrel].");
  input.text_citations[0].act_id = "eu/reg/2016/679";
  input.text_citations[0].act_name = "GDPR";
  broadsheet::resolution::Resolver resolver;
  const auto entities = resolver.resolve(input.document, input.raw, {}, input.text_citations);
  REQUIRE(entities.size() == 3);
  CHECK(entities[0].id == "eu/reg/2016/679/17");
  CHECK(entities[0].type == EntityType::law);
  CHECK(entities[1].name == "GDPR");
  CHECK(entities[1].mentions == std::vector<Mention>{{false, 0, 15}});
  CHECK(entities[2].name == "Kestrel");
}

TEST_CASE("Whatever the bytes and mentions, the result is sound") {
  const std::vector<std::string> pieces{
      "the", " ",    " ",   "European", "Commission", "(", ")",   "EU",  "U.S.",  "\n\n",
      "é",   "\xC3", "'s",  "Merkel",   "Angela",     ".", "-",   "&",   "ABC",   "欧",
      "of",  "Bank", "der", "Die",      "’",          ",", "Inc", "Rat", "Paris", "\""};
  std::mt19937 random(11);
  broadsheet::resolution::Resolver resolver;
  for (int round = 0; round < 4000; ++round) {
    broadsheet::Document document;
    for (int i = 0; i < 30; ++i) document.text += pieces[random() % pieces.size()];
    document.title = document.text.substr(0, random() % 40);
    std::vector<broadsheet::tagging::RawMention> raw;
    for (const bool in_title : {true, false}) {
      const std::size_t size = in_title ? document.title.size() : document.text.size();
      for (std::size_t at = random() % 9; at < size; at += 1 + random() % 20) {
        const std::size_t end = std::min(size, at + 1 + random() % 25);
        raw.push_back({static_cast<broadsheet::tagging::MentionType>(random() % 4), in_title, at, end});
        at = end;
      }
    }
    for (const auto& entity : resolver.resolve(document, raw, {}, {})) {
      INFO(document.text << "\nname: " << entity.name);
      REQUIRE_FALSE(entity.id.empty());
      REQUIRE(entity.id == broadsheet::names::entity_key(entity.name));
      REQUIRE_FALSE(entity.mentions.empty());
      for (const Mention& mention : entity.mentions) {
        REQUIRE(mention.begin < mention.end);
        REQUIRE(mention.end <= (mention.in_title ? document.title : document.text).size());
      }
    }
  }
}

TEST_CASE("A document of very many mentions takes time in proportion") {
  std::string text;
  for (int i = 0; i < 50'000; ++i)
    text += "[P|Karl Brook" + std::to_string(i % 7) + "] [O|House of Brook] [P|Brook] (XY) ";
  for (int i = 0; i < 20'000; ++i)
    text += "[O|Kestrel " + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i) + " Trust] ";
  CHECK(resolved(text).size() > 20'000);
}
