#include "common/key_fields.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;

TEST_CASE("a key's field is named as a query can type it") {
  CHECK(key_field_name("country") == "country");
  CHECK(key_field_name("Country Code") == "country_code");
  CHECK(key_field_name("country-code") == "country_code");
  CHECK(key_field_name("member.country") == "member_country");
  CHECK(key_field_name(" Länder (ISO) ") == "lander_iso");
  CHECK(key_field_name("страна") == "страна");
  CHECK(key_field_name("国") == "国");
  CHECK(key_field_name("---").empty());
  CHECK(key_field_name(std::string(65, 'x')).empty());
}

TEST_CASE("keys are the same but for case, accents and what joins their words") {
  CHECK(is_same_key("country_code", "Country Code"));
  CHECK(is_same_key("country_code", "countryCode"));
  CHECK(is_same_key("lander", "Länder"));
  CHECK(is_same_key("страна", "Страна"));
  CHECK_FALSE(is_same_key("country", "country2"));
  CHECK_FALSE(is_same_key("country", "count"));
}

TEST_CASE("the field of a key is the same whatever joins its words") {
  const Field& one = key_field("country_code");
  const Field& other = key_field("countrycode");
  CHECK(one.name == "country_code");
  CHECK(one.prefix == other.prefix);
  CHECK(one.slot == other.slot);
  CHECK(&one == &key_field("country_code"));
  CHECK(one.slot != key_field("country").slot);
}

TEST_CASE("no term of one key begins like the terms of another") {
  CHECK(keyword_term(key_field("country"), "CHN") == "XKcountry:chn");
  CHECK(keyword_term(key_field("country"), "Île de France") == "XKcountry:ile de france");
  CHECK_FALSE(key_field("country_code").prefix.starts_with(key_field("country").prefix));
}

TEST_CASE("a field is found by name once it was made") {
  CHECK(find_field("never_made") == nullptr);
  const Field& made = key_field("made_once");
  CHECK(find_field("made_once") == &made);
  CHECK(is_key_field(made));
  CHECK_FALSE(is_key_field(*find_field("source")));
}

TEST_CASE("a document has the values of all its extras with the key") {
  Document document;
  document.extras = {{"Country", "CHN"}, {"session", "75"}, {"country", "USA"}, {"COUNTRY", ""}};
  CHECK(field_values(document, key_field("country")) == std::vector<std::string_view>{"CHN", "USA"});
  CHECK(field_values(document, key_field("party")).empty());
}
