#include "indexer/entities/resolution/organisation_links.h"

#include "tests/indexer/entities/resolution/marked_document.h"
#include "tests/support/catch.h"

using namespace broadsheet::resolution;

TEST_CASE("What a text spells out counts more than what the alias table says of its initials") {
  CHECK(resolved("The [O|Bureau of Industry and Security] ([O|BIS]) spoke. The [O|BIS] waits.") ==
        "organisation Bureau of Industry and Security (3)\n");
  CHECK(resolved("The [O|BIS] spoke.") == "organisation Bank for International Settlements (1)\n");
}

TEST_CASE("An acronym in brackets behind a name is short for it") {
  CHECK(resolved("The [O|Harbour Safety Agency] (HSA) acted. The [O|HSA] won, the HSA said.") ==
        "organisation Harbour Safety Agency (4)\n");
  CHECK(resolved("Das [O|Landesamt für Hafenwesen] (\"LHW\") und das [O|LHW].") ==
        "organisation Landesamt für Hafenwesen (3)\n");
}

TEST_CASE("An acronym before a bracketed name is short for it when its letters say so") {
  CHECK(resolved("[O|HSA] ([O|Harbour Safety Agency]) acted.") == "organisation Harbour Safety Agency (2)\n");
  CHECK(resolved("[O|Bolt] ([O|Harbour Safety Agency]) acted.") ==
        "organisation Harbour Safety Agency (1)\norganisation Bolt (1)\n");
}

TEST_CASE("A party in brackets behind a person is not that person") {
  CHECK(resolved("[P|Eva Stahl] ([O|SPD]) sprach.") ==
        "person Eva Stahl (1)\norganisation Social Democratic Party of Germany (1)\n");
}

TEST_CASE("Initials mean the only organisation that has them") {
  CHECK(resolved("The [O|Harbour Safety Agency] acted. [O|HSA] won.") ==
        "organisation Harbour Safety Agency (2)\n");
  CHECK(resolved("The [O|Harbour Safety Agency] and the [O|Highland Sheep Association]. [O|HSA] won.") ==
        "organisation Harbour Safety Agency (1)\norganisation Highland Sheep Association (1)\norganisation "
        "HSA (1)\n");
}

TEST_CASE("The end of a name is short for it, unless it says too little") {
  CHECK(resolved("[O|Nordische Kabelwerke] und die [O|Kabelwerke].") ==
        "organisation Nordische Kabelwerke (2)\n");
  CHECK(resolved("The [O|Harbour Trade Commission] met. The [O|Commission] rose.") ==
        "organisation Harbour Trade Commission (2)\n");
  CHECK(resolved("[O|Kestrel Bank] rose. The [O|Bank] fell.") == "organisation Kestrel Bank (1)\n");
}

TEST_CASE("The beginning of a name is short for it, unless another body begins so") {
  CHECK(resolved("[O|Kestrel Pumps] and [O|Kestrel] rose.") == "organisation Kestrel Pumps (2)\n");
  CHECK(resolved("[O|Kestrel Foundation] and [O|Kestrel] rose.") ==
        "organisation Kestrel Foundation (1)\norganisation Kestrel (1)\n");
  CHECK(resolved("[O|Kestrel Pumps Group] and [O|Kestrel Pumps].") ==
        "organisation Kestrel Pumps Group (2)\n");
  CHECK(resolved("[O|Kestrel Pumps], [O|Kestrel Sails] and [O|Kestrel].") ==
        "organisation Kestrel Pumps (1)\norganisation Kestrel Sails (1)\norganisation Kestrel (1)\n");
}

TEST_CASE("A legal form makes no other company") {
  CHECK(resolved("[O|Kestrel Pumps AG] and [O|Kestrel Pumps] rose.") == "organisation Kestrel Pumps (2)\n");
}

TEST_CASE("A place is never short for a place") {
  CHECK(resolved("[L|Aldermar] and [L|Aldermar Province].") ==
        "place Aldermar Province (1)\nplace Aldermar (1)\n");
}

TEST_CASE("A body's name with nothing that says which is nobody's") {
  CHECK(resolved("The [O|Ministry] and the [O|Commission] waited.").empty());
  CHECK(resolved("The [O|Harbour Commission], the [O|Trade Commission]. The [O|Commission] waited.") ==
        "organisation Harbour Commission (1)\norganisation Trade Commission (1)\n");
}
