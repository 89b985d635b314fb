#include "indexer/entities/resolution/gathering.h"

#include "tests/indexer/entities/resolution/marked_document.h"
#include "tests/support/catch.h"

using namespace broadsheet::resolution;

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

TEST_CASE("What overlaps a citation is no name") {
  CHECK(resolved("[W|treaty/paris agreement|Paris Agreement|Paris Agreement] of Paris.") ==
        "law Paris Agreement (1)\nplace Paris (1)\n");
}

TEST_CASE("What a person heads is an organisation") {
  CHECK(resolved("The [P|Trump] administration waits.") == "organisation Trump administration (1)\n");
  CHECK(resolved("The Trump administration's plan.") == "organisation Trump administration (1)\n");
  CHECK(resolved("", "Die [P|Trump]-Regierung wartet.", "de") == "organisation Trump administration (1)\n");
  CHECK(resolved("The [P|Ashdown] government fell, and [P|Mary Ashdown] left.") ==
        "organisation Ashdown government (1)\nperson Mary Ashdown (1)\n");
  CHECK(resolved("[P|Ashdown] governments came.") == "person Ashdown (1)\n");
}
