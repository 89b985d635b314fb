#include "indexer/entities/resolution/known_names.h"

#include "tests/indexer/entities/resolution/marked_document.h"
#include "tests/support/catch.h"

using namespace broadsheet::resolution;

TEST_CASE("The alias table corrects the tagger's type") {
  CHECK(resolved("[P|Nvidia] rose in [O|Brussels], says [M|Greenpeace].") ==
        "organisation Nvidia (1)\nplace Brussels (1)\norganisation Greenpeace (1)\n");
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

TEST_CASE("Laws that a document cites say whose bodies it means") {
  CHECK(resolved("Under Regulation (EU) 2016/679 the [O|Commission] acts.")
            .find("organisation European Commission (1)\n") != std::string::npos);
}

TEST_CASE("Acronyms are taken as they are written") {
  CHECK(resolved("[O|US] and [O|U.S.] and [L|USA].") == "place United States (3)\n");
  CHECK(resolved("", "Mit dem Rad. Das [O|MIT] in Boston.", "de") ==
        "organisation Massachusetts Institute of Technology (1)\nplace Boston (1)\n");
  CHECK(resolved("He told us. The [O|WHO] knows who.") == "organisation World Health Organization (1)\n");
}
