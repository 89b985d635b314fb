#include "searcher/lists/entity_list.h"

#include <sstream>

#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/named_document.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::named_document;
using broadsheet::testing::TemporaryIndex;

namespace {

/// `name documents: form count, form count`, the entities of one type.
std::vector<std::string> listed_entities(const EntityListRequest& request,
                                         const std::string& overrides = {}) {
  const TemporaryIndex index({
      named_document("a", "[p|Ilse Brandauer] and [p|Brandauer=Ilse Brandauer] of the [o|CDU]."),
      named_document("b", "[p|Ilse Brandauer] and [p|Kanzlerin Brandauer=Ilse Brandauer]."),
      named_document("c", "[p|Max Brandauer] and [p|Brandauer=Max Brandauer] of [l|Vienna]. [p|Ines Falk]."),
  });
  std::istringstream lines(overrides);
  std::vector<std::string> notes;
  Searcher searcher(index.path(), EntityOverrides(lines, "mine.tsv", notes));
  std::vector<std::string> out;
  for (const EntityList& list : searcher.entities(request))
    for (const ListedEntity& entity : list.entities) {
      std::string line = entity.name + " " + std::to_string(entity.documents) + ":";
      for (const FacetValue& form : entity.forms) line += " " + form.value + " " + std::to_string(form.count);
      out.push_back(line);
    }
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Entities are listed by type and number of documents, each with its other forms") {
  CHECK(listed_entities({}) == Lines{"Ilse Brandauer 2: Brandauer 1 Kanzlerin Brandauer 1",
                                     "Ines Falk 1:", "Max Brandauer 1: Brandauer 1", "CDU 1:", "Vienna 1:"});
}

TEST_CASE("One type can be asked for, and how many of it") {
  CHECK(listed_entities({EntityType::place, "", 50}) == Lines{"Vienna 1:"});
  CHECK(listed_entities({EntityType::person, "", 1}) ==
        Lines{"Ilse Brandauer 2: Brandauer 1 Kanzlerin Brandauer 1"});
  CHECK(listed_entities({EntityType::person, "", 0}).size() == 3);
}

TEST_CASE("Text chooses entities by their names and forms") {
  CHECK(listed_entities({EntityType::person, "max", 50}) == Lines{"Max Brandauer 1: Brandauer 1"});
  CHECK(listed_entities({EntityType::person, "KANZLERIN", 50}) ==
        Lines{"Ilse Brandauer 2: Brandauer 1 Kanzlerin Brandauer 1"});
  CHECK(listed_entities({std::nullopt, "nobody", 50}).empty());
}

TEST_CASE("The user's merges, renames and blocks hold in the list") {
  CHECK(listed_entities({EntityType::person, "", 50},
                        "merge\tperson\tMax Brandauer\tIlse Brandauer\n"
                        "block\tperson\tInes Falk\n") ==
        Lines{"Ilse Brandauer 3: Brandauer 2 Kanzlerin Brandauer 1"});
  CHECK(listed_entities({EntityType::place, "", 50}, "rename\tplace\tVienna\tWien\n") == Lines{"Wien 1:"});
}
