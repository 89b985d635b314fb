#include "searcher/interactive/session/session.h"

#include "tests/searcher/interactive/session/sitting.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using namespace broadsheet::testing;

using Kind = Question::Kind;

TEST_CASE("A facet's value narrows the search, again it does not, and u takes that back") {
  Sitting sitting = searched();
  sitting.press({"Esc", "f"});
  CHECK(sitting.state().focus == Pane::facets);
  CHECK(sitting.state().facet_line == 1);
  sitting.press({"j", "Enter"});
  CHECK(sitting.filters() == "source:Courier ");
  CHECK(sitting.asked(Kind::hits)->request.filters.size() == 1);
  sitting.press({"]", "Space"});
  CHECK(sitting.filters() == "source:Courier date:2024 ");
  sitting.press({"u"});
  CHECK(sitting.filters() == "source:Courier ");
  sitting.press({"^Y"});
  CHECK(sitting.filters() == "source:Courier date:2024 ");
  sitting.press({"Backspace"});
  CHECK(sitting.filters() == "source:Courier ");
  sitting.press({"[", "j", "Enter"});
  CHECK(sitting.filters().empty());
}

TEST_CASE("In the facets the cursor stands on values only, and goes around by groups") {
  Sitting sitting = searched();
  sitting.press({"Esc", "f"});
  const auto line = [&] { return sitting.state().facet_line; };
  sitting.press({"j", "j"});
  CHECK(line() == 4);
  sitting.press({"k"});
  CHECK(line() == 2);
  sitting.press({"k", "k"});
  CHECK(line() == 1);
  sitting.press({"]"});
  CHECK(line() == 4);
  sitting.press({"]"});
  CHECK(line() == 1);
  sitting.press({"["});
  CHECK(line() == 4);
  sitting.press({"G"});
  CHECK(line() == 5);
  sitting.press({"["});
  CHECK(line() == 4);
}

TEST_CASE("+ counts more values of the group") {
  Sitting sitting = searched();
  const auto source_limit = [&] {
    for (const FacetRequest& facet : sitting.take(Kind::counts).request.facets)
      if (facet.field == "source") return facet.limit;
    return std::size_t{999};
  };
  sitting.press({"Esc", "f", "+"});
  CHECK(source_limit() == 50);
  sitting.press({"+"});
  CHECK(source_limit() == 500);
  sitting.press({"+"});
  CHECK_FALSE(sitting.asked(Kind::counts));
}

TEST_CASE("+ counts more values of a key, beside the first ones of all keys") {
  Sitting sitting = searched();
  sitting.press({"Esc", "f", "r"});
  sitting.answer_hits({"a"});
  sitting.answer_counts({{"country", true, 9, {{"CHN", 9}, {"USA", 7}}}});
  sitting.press({"+"});
  const std::vector<FacetRequest> facets = sitting.take(Kind::counts).request.facets;
  REQUIRE(facets.size() >= 2);
  CHECK(facets[facets.size() - 2].field == "country");
  CHECK(facets[facets.size() - 2].limit == 50);
  CHECK(facets.back().field == "keys");
}

TEST_CASE("The cursor of the facets stays on its value when new counts order them otherwise") {
  Sitting sitting = searched();
  sitting.press({"Esc", "f", "j"});
  CHECK(sitting.state().facet_line == 2);
  sitting.press({"r"});
  sitting.answer_hits({"a"});
  sitting.answer_counts({{"source", true, 3, {{"Courier", 9}, {"Herald", 7}, {"Post", 1}}}});
  CHECK(sitting.state().facet_line == 1);
}
