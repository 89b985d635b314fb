#include "indexer/segments/key_values.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Names = std::vector<std::string>;
using Extras = std::vector<std::pair<std::string, std::string>>;

Document with_extras(Extras extras) {
  Document document;
  document.extras = std::move(extras);
  return document;
}

/// `country=CHN|USA session=75`
std::string values_shown(const std::vector<KeyFieldValues>& found) {
  std::string text;
  for (const KeyFieldValues& key : found) {
    text += (text.empty() ? "" : " ") + std::string(key.field->name) + "=";
    for (std::size_t i = 0; i < key.values.size(); ++i)
      text += (i > 0 ? "|" : "") + std::string(key.values[i]);
  }
  return text;
}

}  // namespace

TEST_CASE("values of keys that are fields are found, each key once") {
  KeyValues keys(IndexFields(Names{"country", "session"}));
  const Document document = with_extras(
      {{"Country", "CHN"}, {"party", "x"}, {"session", "75"}, {"country", "USA"}, {"country", ""}});
  CHECK(values_shown(keys.of(document)) == "country=CHN|USA session=75");
  CHECK(keys.census().empty());
}

TEST_CASE("an index without such fields has no values of keys") {
  KeyValues keys{IndexFields()};
  CHECK(keys.of(with_extras({{"country", "CHN"}})).empty());
}

TEST_CASE("for all keys, values of any key are found unless they are long") {
  KeyValues keys(IndexFields(Names{"country"}), true);
  const std::string long_value(300, 'x');
  const Document document =
      with_extras({{"country", long_value}, {"Party", "Greens"}, {"note", long_value}, {"author", "A"}});
  CHECK(values_shown(keys.of(document)) == "country=" + long_value + " party=Greens");
  REQUIRE(keys.census().size() == 2);
  CHECK(keys.census().at("party").short_values == 1);
  CHECK(keys.census().at("note").long_values == 1);
  CHECK(keys.census().at("note").left_out == 1);
}

TEST_CASE("keys become fields if nine of ten values are short, the most frequent first") {
  Names left_out;
  const KeyCensus census = {
      {"party", {20, 0, 0}}, {"docket", {90, 10, 0}}, {"summary", {5, 95, 80}}, {"country", {7, 0, 0}}};
  CHECK(choose_key_fields(census, Names{"country"}, left_out) == Names{"docket", "party"});
  CHECK(left_out.empty());
}

TEST_CASE("keys beyond what an index can have are left out by name") {
  Names names, left_out;
  for (int i = 0; i < 99; ++i) names.push_back("key" + std::to_string(i));
  const KeyCensus census = {{"party", {20, 0, 0}}, {"docket", {90, 0, 0}}};
  CHECK(choose_key_fields(census, names, left_out) == Names{"docket"});
  CHECK(left_out == Names{"party"});
}

TEST_CASE("counts of several threads are added") {
  KeyCensus census = {{"party", {1, 2, 1}}};
  add_census({{"party", {3, 0, 0}}, {"docket", {1, 0, 0}}}, census);
  CHECK(census.at("party").short_values == 4);
  CHECK(census.at("party").long_values == 2);
  CHECK(census.at("docket").short_values == 1);
}
