#include "searcher/ranking/relevance_model.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

bool any(const std::string&) {
  return true;
}

RelevanceModel model() {
  RelevanceModel made;
  made.add("grid", 0.3);
  made.add("wind", 0.2);
  made.add("grid", 0.1);
  made.add("the", 0.5);
  made.add("blade", 0.2);
  made.add("none", 0);
  return made;
}

}  // namespace

TEST_CASE("A document says the less of what is wanted, the further down it stands") {
  CHECK(RelevanceModel::document_weight(0) == 1);
  CHECK(RelevanceModel::document_weight(1) == 0.25);
  CHECK(RelevanceModel::document_weight(9) == Approx(0.01));
}

TEST_CASE("The strongest terms come first, equal ones by name, and their weights sum up to one") {
  const auto terms = model().strongest(3, [](const std::string& term) { return term != "the"; });
  REQUIRE(terms.size() == 3);
  CHECK(terms[0].term == "grid");
  CHECK(terms[0].weight == Approx(0.5));
  CHECK(terms[1].term == "blade");
  CHECK(terms[1].weight == Approx(0.25));
  CHECK(terms[2].term == "wind");
}

TEST_CASE("A model has no more terms than were added with a share") {
  CHECK(model().strongest(10, any).size() == 4);
  CHECK(RelevanceModel().strongest(10, any).empty());
  CHECK(model().strongest(0, any).empty());
}

TEST_CASE("A model of documents that have little of the query counts less") {
  CHECK(broadsheet::feedback_share(1) == Approx(0.4));
  CHECK(broadsheet::feedback_share(0.5) == Approx(0.4));
  CHECK(broadsheet::feedback_share(0.25) == Approx(0.2));
  CHECK(broadsheet::feedback_share(0) == 0);
}
