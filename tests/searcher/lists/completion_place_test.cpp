#include "searcher/lists/completion_place.h"

#include <fmt/format.h>
#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

/// `kind field begin typed`
std::string place(const std::string& query) {
  constexpr const char* kinds[] = {"none", "word", "value", "entity"};
  const CompletionPlace place = completion_place(query);
  if (place.kind == CompletionPlace::Kind::none) return "none";
  return fmt::format("{} {} {} {}", kinds[static_cast<int>(place.kind)],
                     place.field ? place.field->name : "-", place.begin, place.typed);
}

}  // namespace

TEST_CASE("a word that is being typed is completed from its beginning") {
  CHECK(place("sou") == "word - 0 sou");
  CHECK(place("wind sou") == "word - 5 sou");
  CHECK(place("wind -sou") == "word - 6 sou");
  CHECK(place("(wind OR sou") == "word - 9 sou");
  CHECK(place("title:(sou") == "word - 7 sou");
}

TEST_CASE("behind a colon the field's value is completed, quotation marks and all") {
  CHECK(place("source:") == "value source 7 ");
  CHECK(place("wind ORG:nat") == "value organisation 9 nat");
  CHECK(place("source:\"Harbour C") == "value source 7 Harbour C");
  CHECK(place("source:\"Harbour ") == "value source 7 Harbour");
  CHECK(place("source:„Harbour C") == "value source 7 Harbour C");
  CHECK(place("section:(energy OR cli") == "value section 19 cli");
}

TEST_CASE("names are completed behind @") {
  CHECK(place("fine NEAR @Merk") == "entity - 10 Merk");
  CHECK(place("@\"Angela M") == "entity - 0 Angela M");
}

TEST_CASE("behind what is complete nothing is completed") {
  for (const char* query : {"", "wind ", "source:x ", "source:\"x\"", "\"net zero\"", "\"net ze", "(wind)",
                            "sov*", "sov~", "source:Har*", "section:(energy) ", "wind AND", "=\"x"})
    CHECK(place(query) == "none");
}
