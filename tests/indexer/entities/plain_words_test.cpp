#include "indexer/entities/plain_words.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "indexer/entities/tagging/entity_model.h"

using namespace broadsheet;

namespace {

/// What stays of the persons between brackets.
std::vector<std::string> kept(const std::string& marked) {
  static const EntityModel model = EntityModel::load(find_entity_model());
  Document document;
  std::vector<RawMention> mentions;
  for (const char c : marked) {
    if (c == '[') mentions.push_back({MentionType::person, false, document.text.size(), 0});
    if (c == ']') mentions.back().end = document.text.size();
    if (c != '[' && c != ']') document.text += c;
  }
  drop_plain_words(document, model.gazetteer(), mentions);
  std::vector<std::string> names;
  for (const RawMention& mention : mentions)
    names.push_back(document.text.substr(mention.begin, mention.end - mention.begin));
  return names;
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
