#include "indexer/entities/portfolios.h"

#include <string>
#include <vector>

#include "indexer/entities/tagging/entity_model.h"
#include "tests/indexer/entities/marked_persons.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;
using broadsheet::testing::MarkedPersons;

namespace {

/// The names between brackets that are persons afterwards.
std::vector<std::string> persons_of(const std::string& marked) {
  static const EntityModel model = EntityModel::load(find_entity_model());
  MarkedPersons names(marked);
  for (RawMention& mention : names.mentions) mention.type = MentionType::organisation;
  cut_portfolios(names.document, model.gazetteer(), names.mentions);
  std::erase_if(names.mentions,
                [](const RawMention& mention) { return mention.type != MentionType::person; });
  return names.names();
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("A portfolio before a minister's name is cut off, and the minister is a person") {
  CHECK(persons_of(
            "La presidente del [Consiglio Giorgia Meloni] e il ministro degli [Esteri Antonio Tajani]") ==
        Names{"Giorgia Meloni", "Antonio Tajani"});
  CHECK(persons_of("la ministra de [Hacienda María Jesús Montero]") == Names{"María Jesús Montero"});
}

TEST_CASE("Bodies that begin with such a word keep it") {
  CHECK(persons_of("il [Consiglio Superiore della Magistratura]").empty());
  CHECK(persons_of("il [Consiglio Giorgia]").empty());
}
