#include "indexer/entities/resolution/entity_collector.h"

#include "tests/indexer/entities/resolution/marked_document.h"
#include "tests/support/catch.h"

using namespace broadsheet::resolution;

TEST_CASE("The title, then the first paragraph, then frequency make an entity salient") {
  CHECK(resolved("[L|Lyon] votes", "[L|Turin] waits.\n\n[L|Ghent], [L|Ghent], [L|Ghent]. [L|Lyon].") ==
        "place Lyon (2)\nplace Turin (1)\nplace Ghent (3)\n");
  CHECK(resolved("[L|Turin], [L|Lyon].") == "place Turin (1)\nplace Lyon (1)\n");
}
