#include "searcher/query/compiler.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/parser.h"

using namespace broadsheet;

namespace {

std::string compiled(std::string_view query, std::vector<std::string_view> codes = {"en"},
                     const std::vector<Filter>& filters = {}, const DateRange& dates = {}) {
  Analyzer analyzer;
  std::vector<const Language*> languages;
  for (const std::string_view code : codes) languages.push_back(find_language(code));
  QueryReader reader(languages, analyzer);
  return QueryCompiler(reader).compile(parse_query(query).root, filters, dates).query.get_description();
}

Date day(int year, int month, int number) {
  return {year, month, number, std::nullopt};
}

}  // namespace

TEST_CASE("Words are alternatives that rank") {
  CHECK(compiled("ministers energy") == "Query((minist OR energi))");
  CHECK(compiled("") == "Query(<alldocuments>)");
}

TEST_CASE("The readings of one word weigh as one") {
  CHECK(compiled("energies", {"en", "fr"}) == "Query((energi SYNONYM energ))");
  CHECK(compiled("COVID-19") == "Query((covid19 SYNONYM (covid PHRASE 2 19)))");
}

TEST_CASE("Phrases are sequences, one a language") {
  CHECK(compiled("\"net zero goals\"") == "Query((net PHRASE 3 zero PHRASE 3 goal))");
  CHECK(compiled("\"goals\"") == "Query(goal)");
}

TEST_CASE("Required words decide, the others add to the rank, excluded ones go") {
  CHECK(compiled("+climate energy -coal -gas") == "Query(((climat AND_MAYBE energi) AND_NOT (coal OR gas)))");
  CHECK(compiled("-coal") == "Query((<alldocuments> AND_NOT coal))");
}

TEST_CASE("Keyword fields narrow: values of one field are alternatives, fields add up") {
  CHECK(compiled("energy source:\"Harbour Courier\" source:Bote lang:de") ==
        "Query(((energi FILTER Lde) FILTER (XSharbour courier OR XSbote)))");
  CHECK(compiled("lang:German") == "Query(0 * Lde)");
}

TEST_CASE("Words of the title are required and rank") {
  CHECK(compiled("energy title:ministers") == "Query((Sminist AND_MAYBE energi))");
  CHECK(compiled("title:\"net zero\"") == "Query((Snet PHRASE 2 Szero))");
}

TEST_CASE("Dates are terms, and ranges a cover of them") {
  CHECK(compiled("date:2024-03") == "Query(0 * M202403)");
  CHECK(compiled("energy", {"en"}, {}, {day(2023, 12, 31), day(2024, 12, 31)}) ==
        "Query((energi FILTER (D20231231 OR Y2024)))");
}

TEST_CASE("A range too long for a cover reads the dates themselves") {
  CHECK(compiled("energy", {"en"}, {}, {day(1000, 1, 2), day(9000, 1, 1)}) ==
        "Query((energi FILTER VALUE_RANGE 0 10000102 90000101999999))");
}

TEST_CASE("An empty range matches nothing") {
  CHECK(compiled("energy", {"en"}, {}, {day(2024, 1, 2), day(2024, 1, 1)}) == "Query()");
}

TEST_CASE("Filters narrow like fields") {
  CHECK(compiled("energy", {"en"}, {{"section", "Trade"}, {"section", "Energy"}, {"id", "A b"}}) ==
        "Query(((energi FILTER QA b) FILTER (XTtrade OR XTenergy)))");
  CHECK(compiled("energy", {"en"}, {{"title", "Net zero"}}) ==
        "Query((energi FILTER (Snet PHRASE 2 Szero)))");
}

TEST_CASE("What cannot match anything compiles to nothing") {
  QueryNode unknown;
  unknown.kind = QueryNode::Kind::field;
  unknown.field = "nonsense";
  unknown.text = "x";
  QueryNode symbols;
  symbols.kind = QueryNode::Kind::word;
  symbols.text = "&%";
  QueryNode empty_group;
  empty_group.kind = QueryNode::Kind::group;
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  CHECK(QueryCompiler(reader).compile(unknown, {}, {}).query.empty());
  CHECK(QueryCompiler(reader).compile(symbols, {}, {}).query.empty());
  CHECK(QueryCompiler(reader).compile(empty_group, {}, {}).query.get_description() ==
        "Query(<alldocuments>)");
}

TEST_CASE("What ranks is also given part by part") {
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  const CompiledQuery query =
      QueryCompiler(reader).compile(parse_query("+wind \"net zero\" title:sun -coal lang:en").root, {}, {});
  std::vector<std::string> labels;
  for (const CompiledQuery::Part& part : query.parts) labels.push_back(part.label);
  CHECK(labels == std::vector<std::string>{"wind", "(phrase \"net zero\")", "(field title sun)"});
}
