#include "common/schema.h"

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.h"

using namespace std::string_view_literals;
using broadsheet::Document;
using broadsheet::Field;
using broadsheet::find_field;
using broadsheet::find_query_field;
using broadsheet::keyword_term;

namespace {

std::string name_of(const Field* field) {
  return field ? std::string(field->name) : "none";
}

}  // namespace

TEST_CASE("Queries name fields by their name or a shorthand") {
  CHECK(name_of(find_query_field("source")) == "source");
  CHECK(name_of(find_query_field("Title")) == "title");
  CHECK(name_of(find_query_field("lang")) == "language");
  CHECK(name_of(find_query_field("tag")) == "section");
  CHECK(name_of(find_query_field("headline")) == "none");
  CHECK(name_of(find_query_field("origin")) == "none");
  CHECK(name_of(find_query_field("")) == "none");
}

TEST_CASE("A keyword's term ignores case, accents and white space") {
  CHECK(keyword_term(*find_field("source"), "Le  M\u00E9ridien") == "XSle meridien");
  CHECK(keyword_term(*find_field("author"), "Ines Falk") == "Aines falk");
  CHECK(keyword_term(*find_field("section"), "ENERGY") == "XTenergy");
}

TEST_CASE("An exact value's term is the value") {
  CHECK(keyword_term(*find_field("id"), "CW-2024/17") == "QCW-2024/17");
  CHECK(keyword_term(*find_field("url"), "https://courier.example/A?b=\u00E9") ==
        "Uhttps://courier.example/A?b=\u00E9");
  CHECK(keyword_term(*find_field("origin"), "News/wire.jsonl") == "XO:News/wire.jsonl");
}

TEST_CASE("An empty value has no term") {
  CHECK(keyword_term(*find_field("source"), "") == "");
  CHECK(keyword_term(*find_field("source"), " \t") == "");
  CHECK(keyword_term(*find_field("id"), "") == "");
}

TEST_CASE("A colon keeps a capital of the value apart from a long prefix") {
  CHECK(broadsheet::prefixed_term("XO", "A") == "XO:A");
  CHECK(broadsheet::prefixed_term("XO", ":a") == "XO::a");
  CHECK(broadsheet::prefixed_term("XO", "a") == "XOa");
  CHECK(broadsheet::prefixed_term("Q", "A") == "QA");
}

TEST_CASE("Terms of long values fit Xapian and stay different") {
  const std::string path(300, 'p');
  const std::string a = keyword_term(*find_field("id"), path + "a");
  const std::string b = keyword_term(*find_field("id"), path + "b");
  CHECK(a.size() <= 245);
  CHECK(a != b);
  CHECK(a.starts_with("Qppp"));
}

TEST_CASE("A document's values stand under their field") {
  Document document;
  document.id = "cw-1";
  document.date_from = broadsheet::DateFrom::markup;
  document.source = "Harbour Courier";
  document.authors = {"Ines Falk", "Tom Reed"};
  document.sections = {"energy"};
  using Values = std::vector<std::string_view>;
  CHECK(broadsheet::field_values(document, *find_field("id")) == Values{"cw-1"});
  CHECK(broadsheet::field_values(document, *find_field("source")) == Values{"Harbour Courier"});
  CHECK(broadsheet::field_values(document, *find_field("author")) == Values{"Ines Falk", "Tom Reed"});
  CHECK(broadsheet::field_values(document, *find_field("section")) == Values{"energy"});
  CHECK(broadsheet::field_values(document, *find_field("date_from")) == Values{"markup"});
  document.format = "pdf";
  document.file = "/leaks/a.pdf";
  document.extras = {{"Format", "minutes"}, {"from", "Ines Falk <ines@courier.example>"}, {"cc", "Tom Reed"}};
  CHECK(broadsheet::field_values(document, *find_field("format")) == Values{"pdf", "minutes"});
  CHECK(broadsheet::field_values(document, *find_field("file")) == Values{"a.pdf"});
  CHECK(broadsheet::other_values(document, *find_field("folder")) == Values{"leaks"});
  CHECK(broadsheet::field_values(document, *find_field("from")) == Values{"Ines Falk"});
  CHECK(broadsheet::other_values(document, *find_field("from")) ==
        Values{"ines@courier.example", "courier.example"});
  CHECK(broadsheet::field_values(document, *find_field("to")) == Values{"Tom Reed"});
  CHECK(broadsheet::field_values(document, *find_field("language")).empty());
  CHECK(broadsheet::field_values(document, *find_field("title")).empty());
}

TEST_CASE("Packed values come back as they were") {
  const std::vector<std::string_view> values = {"Ines Falk", "", "a\0b"sv, "M\u00E9ridien"};
  const std::string packed = broadsheet::pack_values(values);
  CHECK(broadsheet::unpack_values(packed) == values);
  CHECK(broadsheet::pack_values({}).empty());
  CHECK(broadsheet::unpack_values("").empty());
}

TEST_CASE("Unpacking stops at the first damaged length") {
  const std::vector<std::string_view> values = {"Ines Falk", "Tom Reed"};
  const std::string packed = broadsheet::pack_values(values);
  for (std::size_t size = 0; size < packed.size(); ++size) {
    const auto unpacked = broadsheet::unpack_values(std::string_view(packed).substr(0, size));
    CHECK(unpacked.size() == (size > std::string_view("Ines Falk").size() ? 1 : 0));
  }
  CHECK(broadsheet::unpack_values("\xFF\xFF\xFF\xFF").empty());
}
