#include "searcher/vocabulary/respelling.h"

#include "searcher/index/index_reader.h"
#include "searcher/query/parser.h"
#include "searcher/query/query_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

std::vector<std::string> respelt(const std::string& query, bool certain = false) {
  std::vector<Document> documents(600);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    documents[i].id = std::to_string(i);
    documents[i].language = "en";
    documents[i].text = "government of digital sovereignty underground";
    documents[i].title = "Tariffs";
    if (i == 0) documents[i].text += " goverment carter";
    if (i % 2 == 0) documents[i].text += " chapter charter";
  }
  const TemporaryIndex index(documents);
  IndexReader reader(index.path());
  Analyzer analyzer;
  QueryReader words({find_language("en")}, analyzer);
  Spelling spelling(reader, words);
  std::vector<std::string> texts;
  const QueryNode root = parse_query(query, Date{2024, 3, 1, std::nullopt}).root;
  for (const QueryNode& node : Respelling(spelling, certain).queries(root)) texts.push_back(query_text(node));
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("misspelt words of a query are replaced wherever they rank or must be") {
  CHECK(respelt("digtal soverignty") == Texts{"digital sovereignty"});
  CHECK(respelt("+soverignty goverment") == Texts{"+sovereignty government"});
  CHECK(respelt("digital OR (goverment AND soverignty)") == Texts{"digital OR (+government +sovereignty)"});
  CHECK(respelt("\"digital soverignty\"") == Texts{"\"digital sovereignty\""});
  CHECK(respelt("title:tarrifs") == Texts{"title:tariffs"});
}

TEST_CASE("a query that looks right has no other") {
  CHECK(respelt("digital sovereignty").empty());
  CHECK(respelt("").empty());
  CHECK(respelt("2033 C-131/12").empty());
}

TEST_CASE("excluded words, patterns and exact text stay") {
  CHECK(respelt("digital -goverment").empty());
  CHECK(respelt("goverm* goverment~1").empty());
  CHECK(respelt("=\"goverment\"").empty());
}

TEST_CASE("a word with several suggestions gives several queries") {
  CHECK(respelt("chater") == Texts{"chapter", "charter"});
  CHECK(respelt("chater soverignty") == Texts{"chapter sovereignty", "charter sovereignty"});
}

TEST_CASE("two words that are one are joined, one that is two becomes a phrase") {
  CHECK(respelt("underg round") == Texts{"underground"});
  CHECK(respelt("digitalsovereignty now") == Texts{"\"digital sovereignty\" now"});
}

TEST_CASE("when the query finds enough, only a frequent word one edit away is offered") {
  CHECK(respelt("govenment", true) == Texts{"government"});
  CHECK(respelt("goverment", true) == Texts{"government"});
  CHECK(respelt("goverment") == Texts{"government"});
  CHECK(respelt("carter") == Texts{"charter"});
}
