#include "searcher/zero_hits/conditions.h"

#include <string>
#include <vector>

#include "searcher/query/parser.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::zero_hits;

namespace {

using Lines = std::vector<std::string>;

Lines conditions(const std::string& query, const Request& request = {}) {
  Lines lines;
  for (const Condition& condition : conditions_of(parse_query(query).root, request))
    lines.push_back((condition.needed ? "" : "(ranks) ") + condition_text(condition));
  return lines;
}

std::string again(const std::string& query, const Request& request = {}) {
  return request_for(conditions_of(parse_query(query).root, request), request).text;
}

}  // namespace

TEST_CASE("Words side by side are one condition, unless something else is required") {
  CHECK(conditions("wind power") == Lines{"wind power"});
  CHECK(conditions("+wind power") == Lines{"+wind", "(ranks) power"});
  CHECK(conditions("wind source:Courier") == Lines{"wind", "source:Courier"});
  CHECK(conditions("").empty());
}

TEST_CASE("What is required and what is excluded are conditions of their own") {
  CHECK(conditions("wind AND power AND NOT coal") == Lines{"+wind", "+power", "-coal"});
  CHECK(conditions("title:wind =\"Net Zero\" a NEAR/5 b") ==
        Lines{"title:wind", "=\"Net Zero\"", "a NEAR/5 b"});
  CHECK(conditions("+(wind OR solar) -\"net zero\"") == Lines{"+(wind OR solar)", "-\"net zero\""});
}

TEST_CASE("Values of one field are alternatives, in the query and in options") {
  CHECK(conditions("lang:de lang:fr wind") == Lines{"+(language:de OR language:fr)", "wind"});
  Request request;
  request.filters = {{"source", "Courier"}, {"source", "Baltic Line"}, {"language", "de"}};
  request.dates.from = Date{2024, 3, 1, {}};
  CHECK(conditions("wind", request) == Lines{"wind",
                                             "--filter source:Courier --filter source:\"Baltic Line\"",
                                             "--filter language:de", "--from 2024-03-01"});
}

TEST_CASE("Conditions become a query that means the same, with its options") {
  for (const std::string query : {"wind power", "+wind power -coal", "wind source:Courier date:2024",
                                  "+title:wind =\"Net Zero\"", "\"net zero\"", "-coal"})
    CHECK(again(query) == query);
  Request request;
  request.language = "de";
  request.filters = {{"source", "Courier"}};
  request.dates.to = Date{2024, 3, 1, {}};
  const Request made = request_for(conditions_of(parse_query("wind").root, request), request);
  CHECK(made.text == "wind");
  CHECK(made.language == "de");
  CHECK(made.filters.size() == 1);
  CHECK(made.dates.to == request.dates.to);
}
