#include "searcher/query/compiler.h"

#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/parser.h"
#include "tests/searcher/query/day.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using broadsheet::testing::day;

namespace {

IndexFacts facts() {
  IndexFacts facts;
  facts.dates = {Date{1000, 1, 1, {}}, Date{9999, 12, 31, {}}};
  facts.documents = 120;
  facts.frequency = [](const std::string&) { return 10; };
  return facts;
}

std::string compiled(std::string_view query, std::vector<std::string_view> codes = {"en"},
                     const std::vector<QueryNode>& filters = {}, const DateRange& dates = {}) {
  Analyzer analyzer;
  std::vector<const Language*> languages;
  for (const std::string_view code : codes) languages.push_back(find_language(code));
  QueryReader reader(languages, analyzer);
  IndexFacts index = facts();
  for (const std::string_view code : codes)
    index.languages[std::string(code)] = index.documents / codes.size();
  return QueryCompiler(reader, index)
      .compile(parse_query(query).root, filters, dates)
      .query.get_description();
}

QueryNode filter(const std::string& query) {
  return parse_query(query).root;
}

}  // namespace

TEST_CASE("Words are alternatives that rank") {
  CHECK(compiled("ministers energy") == "Query((minist OR energi))");
  CHECK(compiled("") == "Query(<alldocuments>)");
}

TEST_CASE("Each language's reading is limited to documents of that language") {
  CHECK(compiled("energies", {"en", "fr"}) == "Query(((energi FILTER Len) OR (energ FILTER Lfr)))");
  CHECK(compiled("tax energies", {"en", "fr", "de"}) ==
        "Query((((tax OR energi) FILTER (Lde OR Len)) OR ((tax OR energ) FILTER Lfr)))");
}

TEST_CASE("Of the language of most documents the others are left out") {
  Analyzer analyzer;
  QueryReader reader({find_language("en"), find_language("fr")}, analyzer);
  IndexFacts index = facts();
  index.languages = {{"en", 90}, {"fr", 20}, {"de", 10}};
  CHECK(
      QueryCompiler(reader, index).compile(parse_query("energies").root, {}, {}).query.get_description() ==
      "Query(((energi AND_NOT (Lde OR Lfr)) OR (energ FILTER Lfr) OR ((energi SYNONYM energ) FILTER Lde)))");
}

TEST_CASE("Documents in no language that is known are found by all readings") {
  Analyzer analyzer;
  QueryReader reader({find_language("en"), find_language("fr")}, analyzer);
  IndexFacts index = facts();
  index.languages = {{"en", 60}, {"fr", 50}};
  CHECK(QueryCompiler(reader, index).compile(parse_query("energies").root, {}, {}).query.get_description() ==
        "Query(((energi FILTER Len) OR (energ FILTER Lfr) OR "
        "((energi SYNONYM energ) AND_NOT (Len OR Lfr))))");
}

TEST_CASE("What all languages read alike needs no languages") {
  CHECK(compiled("2024 \"C-131/12\"", {"en", "fr", "de"}) == "Query((2024 OR (c PHRASE 3 131 PHRASE 3 12)))");
}

TEST_CASE("The readings of one word weigh as one") {
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
  CHECK(compiled("lang:German") == "Query((<alldocuments> FILTER Lde))");
}

TEST_CASE("Words of the title are required and rank") {
  CHECK(compiled("energy title:ministers") == "Query((Sminist AND_MAYBE energi))");
  CHECK(compiled("title:\"net zero\"") == "Query((Snet PHRASE 2 Szero))");
}

TEST_CASE("Dates are terms, and ranges a cover of them") {
  CHECK(compiled("date:2024-03") == "Query((<alldocuments> FILTER M202403))");
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
  CHECK(
      compiled("energy", {"en"}, {filter("section:Trade"), filter("section:Energy"), filter("id:\"A b\"")}) ==
      "Query(((energi FILTER QA b) FILTER (XTtrade OR XTenergy)))");
  CHECK(compiled("energy", {"en"}, {filter("title:\"Net zero\"")}) ==
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
  const IndexFacts index = facts();
  CHECK(QueryCompiler(reader, index).compile(unknown, {}, {}).query.empty());
  CHECK(QueryCompiler(reader, index).compile(symbols, {}, {}).query.empty());
  CHECK(QueryCompiler(reader, index).compile(empty_group, {}, {}).query.get_description() ==
        "Query(<alldocuments>)");
}

TEST_CASE("What ranks is also given part by part") {
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  const IndexFacts index = facts();
  const CompiledQuery query =
      QueryCompiler(reader, index)
          .compile(parse_query("+wind \"net zero\" title:sun -coal lang:en").root, {}, {});
  std::vector<std::string> labels;
  for (const CompiledQuery::Part& part : query.parts) labels.push_back(part.label);
  CHECK(labels == std::vector<std::string>{"wind", "(phrase \"net zero\")", "(in title sun)"});
}

TEST_CASE("AND needs all, OR any, brackets group") {
  CHECK(compiled("coal AND gas") == "Query((coal AND gas))");
  CHECK(compiled("(coal OR gas) AND NOT oil") == "Query(((coal OR gas) AND_NOT oil))");
  CHECK(compiled("tax (coal OR source:Bote)") == "Query((tax OR (coal OR (<alldocuments> FILTER XSbote))))");
}

TEST_CASE("A boost scales what it stands behind") {
  CHECK(compiled("coal^2 gas") == "Query((2 * coal OR gas))");
}

TEST_CASE("Operands of NEAR score, and are looked at in place") {
  CHECK(compiled("coal NEAR/5 \"net zero\"") ==
        "Query((coal AND (net PHRASE 2 zero) AND 0 * PostingSource(PositionTest())))");
}

TEST_CASE("Two words near each other are left to Xapian") {
  CHECK(compiled("coal NEAR/5 gas") == "Query((coal NEAR 6 gas))");
  CHECK(compiled("coal ADJ/5 (gas OR oil)") ==
        "Query((coal AND (gas OR oil) AND 0 * PostingSource(PositionTest())))");
}

TEST_CASE("Exact text is looked for among the documents that have its words") {
  CHECK(compiled("=\"Net Zero\"") ==
        "Query(((net PHRASE 2 zero) AND 0 * PostingSource(TextTest(Net Zero))))");
}

TEST_CASE("A citation ranks by its words and finds every form of the law") {
  const std::string query = compiled("GDPR");
  CHECK(query.starts_with("Query((gdpr OR (PostingSource(Xapian::FixedWeightPostingSource(wt=2.44"));
  CHECK(query.ends_with("FILTER XWeu/reg/2016/679)))"));
}

TEST_CASE("Dates can be missing") {
  CHECK(compiled("date:none") == "Query((<alldocuments> FILTER (<alldocuments> AND_NOT VALUE_GE 0 -)))");
}

TEST_CASE("What a boosted part adds is given boosted") {
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  const IndexFacts index = facts();
  const CompiledQuery query =
      QueryCompiler(reader, index).compile(parse_query("wind^3 (sun coal)^2").root, {}, {});
  std::vector<std::string> parts;
  for (const CompiledQuery::Part& part : query.parts) parts.push_back(part.query.get_description());
  CHECK(parts == std::vector<std::string>{"Query(3 * wind)", "Query(2 * sun)", "Query(2 * coal)"});
}
