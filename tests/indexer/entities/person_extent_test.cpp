#include "indexer/entities/person_extent.h"

#include <string>
#include <vector>

#include "tests/indexer/entities/marked_persons.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using broadsheet::testing::MarkedPersons;

namespace {

/// The persons between brackets, after extension.
std::vector<std::string> extended(const std::string& marked) {
  MarkedPersons persons(marked);
  extend_persons(persons.document, persons.mentions);
  return persons.names();
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("A syllable in small letters behind a hyphen belongs to the name") {
  CHECK(extended("[Ban Ki]-moon and [Kim Jong]-un.") == Names{"Ban Ki-moon", "Kim Jong-un"});
}

TEST_CASE("Attributes and longer words behind a hyphen do not") {
  CHECK(extended("the [Barack Obama]-era rules, a [Ban Ki]-sponsored plan, an [Obama]-moon") ==
        Names{"Barack Obama", "Ban Ki", "Obama"});
}

TEST_CASE("Particles lead to the rest of the name") {
  CHECK(extended("[Alexander Van] der Bellen won.") == Names{"Alexander Van der Bellen"});
  CHECK(extended("[Alexander Van] der [Bellen] won, [Bellen] said.") ==
        Names{"Alexander Van der Bellen", "Bellen"});
  CHECK(extended("[Ada van] and others, [Ludwig] der Große") == Names{"Ada van", "Ludwig"});
}
