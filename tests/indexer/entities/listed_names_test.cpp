#include "indexer/entities/listed_names.h"

#include <string>
#include <vector>

#include "indexer/entities/tagging/entity_model.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

/// What is kept of one mention that covers the whole text.
bool is_kept(const std::string& name, MentionType type) {
  static const EntityModel model = EntityModel::load(find_entity_model());
  Document document;
  document.text = name;
  std::vector<RawMention> mentions{{type, false, 0, name.size()}};
  keep_listed(document, model.gazetteer(), mentions);
  return !mentions.empty();
}

}  // namespace

TEST_CASE("A person needs a listed first name and a further name") {
  CHECK(is_kept("Katarzyna Wilczek", MentionType::person));
  CHECK_FALSE(is_kept("Ministerstwo Cyfryzacji", MentionType::person));
  CHECK_FALSE(is_kept("Katarzyna", MentionType::person));
}

TEST_CASE("Places and organisations need to be listed as a whole") {
  CHECK(is_kept("Kraków", MentionType::place));
  CHECK(is_kept("New York City", MentionType::place));
  CHECK_FALSE(is_kept("Ojczyzny", MentionType::place));
  CHECK_FALSE(is_kept("Kraków", MentionType::organisation));
  CHECK(is_kept("Siemens", MentionType::organisation));
}

TEST_CASE("Other names are not kept") {
  CHECK_FALSE(is_kept("Warsaw", MentionType::miscellaneous));
}
