#include "searcher/lookups/usual_name.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

Document naming(const std::string& id, EntityType type, const std::string& key, const std::string& name) {
  Document document;
  document.id = id;
  document.language = "en";
  document.text = "Talks with " + name + " went on.";
  document.entities = {Entity{type, key, name, {}}};
  return document;
}

std::string usual(const std::vector<Document>& documents, const std::string& text, std::uint64_t own = 0) {
  const TemporaryIndex index(documents);
  IndexReader reader(index.path());
  Analyzer analyzer;
  QueryReader words({find_language("en")}, analyzer);
  const auto name = usual_name(text, own, reader, words);
  return name ? name->text : "none";
}

}  // namespace

TEST_CASE("another form of a name leads to the one that documents use") {
  const std::vector<Document> brazil{naming("1", EntityType::place, "brazil", "Brazil")};
  CHECK(usual(brazil, "Brasil") == "Brazil");
  CHECK(usual(brazil, "brésil") == "Brazil");
  CHECK(usual(brazil, "Brazil") == "none");
  CHECK(usual(brazil, "Brasil", 1) == "none");
  CHECK(usual({naming("1", EntityType::place, "ivory coast", "Ivory Coast")}, "Costa de Marfil") ==
        "Ivory Coast");
}

TEST_CASE("no name is offered that no document has") {
  CHECK(usual({naming("1", EntityType::place, "brazil", "Brazil")}, "Siria") == "none");
  CHECK(usual({naming("1", EntityType::place, "brazil", "Brazil")}, "soverignty") == "none");
}
