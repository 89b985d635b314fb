#include "indexer/entities/resolution/gap_filling.h"

#include "tests/indexer/entities/resolution/marked_document.h"
#include "tests/support/catch.h"

using namespace broadsheet::resolution;

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
