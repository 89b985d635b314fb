#include "searcher/lookups/entity_names.h"

#include "searcher/index/index_reader.h"
#include "searcher/lists/value_lists.h"
#include "tests/support/catch.h"
#include "tests/support/named_document.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::named_document;
using broadsheet::testing::TemporaryIndex;

namespace {

Document brandauer_on_gdpr() {
  Document document = named_document("a", "[p|Ilse Brandauer] cites the [w|GDPR].", "Title");
  document.source = "Harbour Courier";
  return document;
}

}  // namespace

TEST_CASE("a name that a search was cancelled over is found by the next one") {
  const TemporaryIndex files({brandauer_on_gdpr()});
  IndexReader index(files.path());
  const EntityOverrides overrides;
  EntityNames names(index, overrides);
  const CancelFlag cancelled = true;
  for (const Entity& entity : brandauer_on_gdpr().entities) {
    index.watch(&cancelled);
    CHECK_THROWS_AS(names.name({entity.type, entity.id}), Cancelled);
    index.watch(nullptr);
    CHECK(names.name({entity.type, entity.id}) == entity.name);
  }
}

TEST_CASE("so is a value that a completion was cancelled over") {
  const TemporaryIndex files({brandauer_on_gdpr()});
  IndexReader index(files.path());
  const EntityOverrides overrides;
  EntityNames names(index, overrides);
  ValueLists values(index, names, overrides);
  const Field& source = *find_field("source");
  CHECK(values.find(source, "nothing", 1, nullptr).empty());  // reads the list, and no value as it is written
  const CancelFlag cancelled = true;
  index.watch(&cancelled);
  CHECK_THROWS_AS(values.find(source, "harbour", 1, nullptr), Cancelled);
  index.watch(nullptr);
  CHECK(values.find(source, "harbour", 1, nullptr)[0].value == "Harbour Courier");
}
