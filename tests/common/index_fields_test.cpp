#include "common/index_fields.h"

#include "common/key_fields.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Names = std::vector<std::string>;

std::string_view shown_name(const Field* field) {
  return field ? field->name : "none";
}

}  // namespace

TEST_CASE("an index has the fields of the schema and its keys") {
  const IndexFields fields(Names{"session", "country"});
  CHECK(fields.all().size() == broadsheet::fields.size() + 2);
  REQUIRE(fields.keys().size() == 2);
  CHECK(fields.keys().front()->name == "session");
  CHECK(IndexFields().keys().empty());
}

TEST_CASE("a query names keys in any case and spelling, and fields of the schema as before") {
  const IndexFields fields(Names{"country_code"});
  CHECK(shown_name(fields.find_for_query("Country-Code")) == "country_code");
  CHECK(shown_name(fields.find_for_query("countrycode")) == "country_code");
  CHECK(shown_name(fields.find_for_query("tag")) == "section");
  CHECK(shown_name(fields.find_for_query("country")) == "none");
  CHECK(shown_name(IndexFields().find_for_query("country_code")) == "none");
}

TEST_CASE("keys can be counted, and so can what the schema says") {
  const IndexFields fields(Names{"country"});
  CHECK(shown_name(fields.find_for_facet("country")) == "country");
  CHECK(shown_name(fields.find_for_facet("year")) == "year");
  CHECK(shown_name(fields.find_for_facet("title")) == "none");
}

TEST_CASE("a key is no field if its name is taken or cannot be typed") {
  CHECK(reason_against_key_field("country", Names{}).empty());
  CHECK(reason_against_key_field("country", Names{"country"}).empty());
  CHECK(reason_against_key_field("Author", Names{}) ==
        "author cannot be a field for a key: every index has the field author (one of the authors).");
  CHECK_THAT(reason_against_key_field("tag", Names{}), Catch::Contains("every index has the field section"));
  CHECK_THAT(reason_against_key_field("keys", Names{}), Catch::Contains("--facet keys counts all keys"));
  CHECK_THAT(reason_against_key_field("--", Names{}), Catch::Contains("needs a letter or digit"));
}

TEST_CASE("an index has at most a hundred keys as fields") {
  Names names;
  for (int i = 0; i < 100; ++i) names.push_back("key" + std::to_string(i));
  CHECK_THAT(reason_against_key_field("country", names), Catch::Contains("has 100 fields for keys"));
  CHECK(reason_against_key_field("key7", names).empty());
}
