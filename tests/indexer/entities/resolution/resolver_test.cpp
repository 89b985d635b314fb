#include "indexer/entities/resolution/resolver.h"

#include <catch2/catch.hpp>
#include <random>

#include "common/names/entity_key.h"
#include "tests/indexer/entities/resolution/marked_document.h"

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
  broadsheet::Resolver resolver;
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

TEST_CASE("The alias table corrects the tagger's type") {
  CHECK(resolved("[P|Nvidia] rose in [O|Brussels], says [M|Greenpeace].") ==
        "organisation Nvidia (1)\nplace Brussels (1)\norganisation Greenpeace (1)\n");
}

TEST_CASE("A town that the tagger takes for an organisation throughout, and more than once, is its club") {
  CHECK(resolved("[O|Liverpool] won. [O|Liverpool] go top.") == "organisation Liverpool (2)\n");
  CHECK(resolved("[O|Liverpool] won. In [L|Liverpool] it rained.") == "place Liverpool (2)\n");
  CHECK(resolved("[O|France] won. [O|France] go top.") == "place France (2)\n");
}

TEST_CASE("German genitives and US before a department are known too") {
  CHECK(resolved("", "[L|Deutschlands] Plan, sagt der Sprecher des [O|Bundestages].", "de") ==
        "place Germany (1)\norganisation Bundestag (1)\n");
  CHECK(resolved("The [O|US Department of Energy].") ==
        "organisation United States Department of Energy (1)\n");
  CHECK(resolved("The [O|U.S. Department of the Treasury].") ==
        "organisation United States Department of the Treasury (1)\n");
}

TEST_CASE("A form that is an ordinary word too needs the tagger's word for it") {
  CHECK(resolved("[O|Apple] sued.") == "organisation Apple (1)\n");
  CHECK(resolved("Apple pie is good. [L|Lyon].") == "place Lyon (1)\n");
  CHECK(resolved("[P|Ford] sued.") == "person Ford (1)\n");
}

TEST_CASE("Adjectives of countries mention the country, for half") {
  CHECK(resolved("The [M|German] plan and the [M|South Korean] one, and [L|Germany].") ==
        "place Germany (2)\nplace South Korea (1)\n");
  CHECK(resolved("", "De [M|Duitse] en [M|Franse] plannen.", "nl") ==
        "place Germany (1)\nplace France (1)\n");
}

TEST_CASE("Other miscellaneous names are no entities, unless they are entities elsewhere in the document") {
  CHECK(resolved("The [M|Nobel Prize] and [M|Christmas].").empty());
  CHECK(resolved("[M|Kestrel] pumps, by [O|Kestrel].") == "organisation Kestrel (2)\n");
}

TEST_CASE("A name has the type that most of its mentions have") {
  CHECK(resolved("[O|Kestrel Hall], [L|Kestrel Hall], [L|Kestrel Hall].") == "place Kestrel Hall (3)\n");
  CHECK(resolved("[O|Kestrel Hall], [L|Kestrel Hall].") == "organisation Kestrel Hall (2)\n");
}

TEST_CASE("Junk is no entity") {
  CHECK(resolved("[O|B], [O|2024], [P|January], [O|lower case], [L|www.example.org], [M|Freitag].").empty());
  CHECK(resolved("[O|" + std::string(101, 'A') + "]").empty());
}

TEST_CASE("Short forms are read by what else the document names") {
  CHECK(resolved("The [O|European Union] waits. The [O|Commission] and [O|Parliament] agreed.") ==
        "organisation European Union (1)\norganisation European Commission (1)\norganisation European "
        "Parliament (1)\n");
  CHECK(resolved("In the [L|UK], [O|Parliament] sat; [O|Labour] won.") ==
        "place United Kingdom (1)\norganisation Parliament of the United Kingdom (1)\norganisation Labour "
        "Party (1)\n");
  CHECK(resolved("The [O|Supreme Court] of somewhere.").empty());
  CHECK(resolved("[L|India]'s [O|Supreme Court].") ==
        "organisation Supreme Court of India (1)\nplace India (1)\n");
  CHECK(resolved("", "Die [O|EU] wartet. Die [O|Kommission] und der [O|Rat] handeln.", "de") ==
        "organisation European Union (1)\norganisation European Commission (1)\n"
        "organisation Council of the European Union (1)\n");
}

TEST_CASE("Acronyms are taken as they are written") {
  CHECK(resolved("[O|US] and [O|U.S.] and [L|USA].") == "place United States (3)\n");
  CHECK(resolved("He told us. The [O|WHO] knows who.") == "organisation World Health Organization (1)\n");
}

TEST_CASE("A shouted name is written as the text writes it, else in small letters") {
  CHECK(resolved("[P|MARY ASHDOWN] WINS", "Then [P|Mary Ashdown] left.") == "person Mary Ashdown (2)\n");
  CHECK(resolved("[P|MARY ASHDOWN] WINS", "") == "person Mary Ashdown (1)\n");
  CHECK(resolved("[P|MARY ASHDOWN] WINS", "Then Mary Ashdown left.") == "person Mary Ashdown (2)\n");
  CHECK(resolved("[O|KESTREL] AND [O|HSA]", "") == "organisation KESTREL (1)\norganisation HSA (1)\n");
}

TEST_CASE("What the alias table knows is found where the tagger was silent") {
  CHECK(resolved("", "Der Europäische Gerichtshof und die Bundesregierung in Brüssel.", "de") ==
        "organisation Court of Justice of the European Union (1)\norganisation Government of Germany (1)\n"
        "place Brussels (1)\n");
  CHECK(resolved("", "A Comissão falou com a NATO em Madrid.", "pt") ==
        "organisation NATO (1)\nplace Madrid (1)\n");
  CHECK(resolved("", "L'Union européenne et l'Allemagne.", "fr") ==
        "organisation European Union (1)\nplace Germany (1)\n");
}

TEST_CASE("A place in a longer name is not found by itself") {
  CHECK(resolved("the Berlin Wall and Air France").empty());
  CHECK(resolved("In Berlin, and near Paris.") == "place Berlin (1)\nplace Paris (1)\n");
  CHECK(resolved("GIVE US PEACE").empty());
  CHECK(resolved("see example.com/Facebook and @Google").empty());
}

TEST_CASE("A name of the alias table takes the place of its tagged parts") {
  CHECK(resolved_mentions("the [O|Bank] of [L|England] and the [M|European] Commission") ==
        "organisation Bank of England: Bank of England;\norganisation European Commission: European "
        "Commission;\n");
}

TEST_CASE("Names that the tagger saw once are found again") {
  CHECK(resolved("[P|Mary Ashdown] left. Mary Ashdown came back, and so did Ashdown.") ==
        "person Mary Ashdown (2)\n");
  CHECK(resolved("[P|Mary Ashdown] left, [P|Ashdown] said. Then Ashdown came; Ashdown Street stayed.") ==
        "person Mary Ashdown (3)\n");
  CHECK(resolved("The [O|Kestrel Safety Trust] met. Lawyers of the Kestrel Safety Trust agreed.") ==
        "organisation Kestrel Safety Trust (2)\n");
  CHECK(resolved_mentions("[O|Kestrel Safety Trust] met. Then the Kestrel [O|Safety Trust] agreed.") ==
        "organisation Kestrel Safety Trust: Kestrel Safety Trust; Kestrel Safety Trust;\n");
}

TEST_CASE("Citations are entities, and a citation of an article is one of its act too") {
  auto input = marked("", "[W|eu/reg/2016/679/17|Article 17 GDPR|Article 17 GDPR] binds [O|Kestrel].");
  input.text_citations[0].act_id = "eu/reg/2016/679";
  input.text_citations[0].act_name = "GDPR";
  broadsheet::Resolver resolver;
  const auto entities = resolver.resolve(input.document, input.raw, {}, input.text_citations);
  REQUIRE(entities.size() == 3);
  CHECK(entities[0].id == "eu/reg/2016/679/17");
  CHECK(entities[0].type == EntityType::law);
  CHECK(entities[1].name == "GDPR");
  CHECK(entities[1].mentions == std::vector<Mention>{{false, 0, 15}});
  CHECK(entities[2].name == "Kestrel");
}

TEST_CASE("What overlaps a citation is no name") {
  CHECK(resolved("[W|treaty/paris agreement|Paris Agreement|Paris Agreement] of Paris.") ==
        "law Paris Agreement (1)\nplace Paris (1)\n");
}

TEST_CASE("The title, then the first paragraph, then frequency make an entity salient") {
  CHECK(resolved("[L|Lyon] votes", "[L|Turin] waits.\n\n[L|Ghent], [L|Ghent], [L|Ghent]. [L|Lyon].") ==
        "place Lyon (2)\nplace Turin (1)\nplace Ghent (3)\n");
  CHECK(resolved("[L|Turin], [L|Lyon].") == "place Turin (1)\nplace Lyon (1)\n");
}

TEST_CASE("Whatever the bytes and mentions, the result is sound") {
  const std::vector<std::string> pieces{
      "the", " ",    " ",   "European", "Commission", "(", ")",   "EU",  "U.S.",  "\n\n",
      "é",   "\xC3", "'s",  "Merkel",   "Angela",     ".", "-",   "&",   "ABC",   "欧",
      "of",  "Bank", "der", "Die",      "’",          ",", "Inc", "Rat", "Paris", "\""};
  std::mt19937 random(11);
  broadsheet::Resolver resolver;
  for (int round = 0; round < 4000; ++round) {
    broadsheet::Document document;
    for (int i = 0; i < 30; ++i) document.text += pieces[random() % pieces.size()];
    document.title = document.text.substr(0, random() % 40);
    std::vector<broadsheet::RawMention> raw;
    for (const bool in_title : {true, false}) {
      const std::size_t size = in_title ? document.title.size() : document.text.size();
      for (std::size_t at = random() % 9; at < size; at += 1 + random() % 20) {
        const std::size_t end = std::min(size, at + 1 + random() % 25);
        raw.push_back({static_cast<broadsheet::MentionType>(random() % 4), in_title, at, end});
        at = end;
      }
    }
    for (const auto& entity : resolver.resolve(document, raw, {}, {})) {
      INFO(document.text << "\nname: " << entity.name);
      REQUIRE_FALSE(entity.id.empty());
      REQUIRE(entity.id == broadsheet::entity_key(entity.name));
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
