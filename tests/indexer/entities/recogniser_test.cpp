#include "indexer/entities/recogniser.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

/// `type name` of each entity, most salient first.
std::vector<std::string> recognised(std::string title, std::string text, std::string language = "en") {
  static const EntityModel model = EntityModel::load(find_entity_model());
  EntityRecogniser recogniser(model);
  Document document;
  document.title = std::move(title);
  document.text = std::move(text);
  document.language = std::move(language);
  std::vector<std::string> lines;
  for (const Entity& entity : recogniser.recognise(document))
    lines.push_back(std::string(entity_type_name(entity.type)) + " " + entity.name);
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("A document's people, organisations, places and laws come under one name each") {
  CHECK(recognised("Commission fines Google",
                   "BRUSSELS - Ursula von der Leyen said on Monday that the European Commission had fined "
                   "Google under "
                   "Article 5 GDPR. Mrs von der Leyen spoke in Berlin.") ==
        Lines{"organisation European Commission", "organisation Google", "person Ursula von der Leyen",
              "law GDPR (Regulation (EU) 2016/679)", "law Article 5 GDPR", "place Brussels", "place Berlin"});
}

TEST_CASE("Words of a law are no other names") {
  CHECK(recognised("", "The court applied the Data Protection Act 2018.") ==
        Lines{"law Data Protection Act 2018"});
}

TEST_CASE("In a language without training, the alias table and lists of names still work") {
  CHECK(recognised("", "Komisja Europejska i NATO. Wydatki wzrosły, mówi Katarzyna Wilczek w Krakowie.",
                   "pl") == Lines{"person Katarzyna Wilczek", "organisation NATO"});
}

TEST_CASE("An empty document names nobody") {
  CHECK(recognised("", "").empty());
}
