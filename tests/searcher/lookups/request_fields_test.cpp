#include "searcher/lookups/request_fields.h"

#include <vector>

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

const IndexFields& index_fields() {
  static const IndexFields fields(std::vector<std::string>{"country_code", "session"});
  return fields;
}

std::vector<std::string> facets_for(std::vector<FacetRequest> facets) {
  Request request;
  request.facets = std::move(facets);
  settle_fields(request, index_fields());
  std::vector<std::string> shown;
  for (const FacetRequest& facet : request.facets)
    shown.push_back(facet.field + ":" + std::to_string(facet.limit));
  return shown;
}

using Shown = std::vector<std::string>;

}  // namespace

TEST_CASE("filters and facets get the names that the index has") {
  Request request;
  request.filters = {{"countryCode", "CHN"}, {"source", "Wire"}};
  settle_fields(request, index_fields());
  CHECK(request.filters[0].field == "country_code");
  CHECK(request.filters[1].field == "source");
  CHECK(facets_for({{"SESSION", 3}, {"year", 5}}) == Shown{"session:3", "year:5"});
}

TEST_CASE("the facet of all keys stands for those that are not asked for already") {
  CHECK(facets_for({{"session", 50}, {"keys", 5}}) == Shown{"session:50", "country_code:5"});
  Request request;
  request.facets = {{"keys", 5}};
  settle_fields(request, IndexFields());
  CHECK(request.facets.empty());
}

TEST_CASE("a field that the index does not have is refused with those that it has") {
  Request request;
  request.filters = {{"party", "x"}};
  CHECK_THROWS_WITH(settle_fields(request, index_fields()),
                    Catch::StartsWith("--filter knows no field \"party\"; there are id, title,") &&
                        Catch::EndsWith("to, country_code, session."));
  request.filters.clear();
  request.facets = {{"party", 10}};
  CHECK_THROWS_AS(settle_fields(request, index_fields()), UsageError);
  WordListRequest words;
  words.field = "party";
  CHECK_THROWS_AS(field_of_words(words, index_fields()), UsageError);
  words.field = "session";
  CHECK(field_of_words(words, index_fields()).name == "session");
}
