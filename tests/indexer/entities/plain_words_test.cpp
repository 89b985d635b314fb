#include "indexer/entities/plain_words.h"

#include <string>
#include <vector>

#include "indexer/entities/tagging/entity_model.h"
#include "tests/indexer/entities/marked_persons.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;
using broadsheet::testing::MarkedPersons;

namespace {

/// What stays of the persons between brackets.
std::vector<std::string> kept(const std::string& marked) {
  static const EntityModel model = EntityModel::load(find_entity_model());
  MarkedPersons persons(marked);
  drop_plain_words(persons.document, model.gazetteer(), persons.mentions);
  return persons.names();
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("An ordinary word alone is no person") {
  CHECK(kept("the great [Powers] met in this [Hall]").empty());
  CHECK(kept("as [Waldheim] said") == Names{"Waldheim"});
}

TEST_CASE("A title or a longer name speaks for it") {
  CHECK(kept("President [Bush] spoke") == Names{"Bush"});
  CHECK(kept("Mr. [Brown] spoke") == Names{"Brown"});
  CHECK(kept("[George Bush] spoke. Later [Bush] left.") == Names{"George Bush", "Bush"});
  CHECK(kept("They met. [Hall] waited.").empty());
}
