#include "searcher/search/query_in_words.h"

#include <vector>

#include "common/schema.h"
#include "searcher/query/parser.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

EntityNaming naming() {
  return [](const EntityId&) { return std::string("European Commission"); };
}

std::string in_words(const std::string& query, const Request& request = {}) {
  return query_in_words(parse_query(query).root, request, naming());
}

}  // namespace

TEST_CASE("documents with and without a value") {
  CHECK(in_words("author:none wind") == "wind · without author");
  CHECK(in_words("author:* wind") == "wind · with any author");
  CHECK(in_words("wind -author:none") == "wind · with any author");
  CHECK(in_words("author:(none OR Falk) wind") == "better with wind · without author or author Falk");
}

TEST_CASE("words side by side, one phrase and one value say it all themselves") {
  CHECK(in_words("").empty());
  CHECK(in_words("carbon").empty());
  CHECK(in_words("carbon border levy").empty());
  CHECK(in_words("\"carbon border\"").empty());
  CHECK(in_words("source:Courier").empty());
  CHECK(in_words("title:tax").empty());
}

TEST_CASE("signs are told: what is required, what is better, what is left out") {
  CHECK(in_words("+carbon border levy") == "with carbon · better with border or levy");
  CHECK(in_words("source:Courier +carbon -tax levy") ==
        "with carbon · better with levy · without tax · source Courier");
  CHECK(in_words("carbon border -hydrogen") == "carbon or border · without hydrogen");
  CHECK(in_words("-coal") == "without coal");
}

TEST_CASE("a group with alternatives of which only some are values is told to its end") {
  CHECK(in_words("+x (a (source:3 OR b))") == "with x · better with (a or (source 3 or b))");
  CHECK(in_words("x -y (a (source:3 OR b))") == "x or (a or (source 3 or b)) · without y");
}

TEST_CASE("a weighted group with signs is told to its end") {
  CHECK(in_words("x (a +b -c)^2") == "x or (with b, better with a, without c ×2)");
}

TEST_CASE("operators are told") {
  CHECK(in_words("a AND b") == "with a · with b");
  CHECK(in_words("a AND b OR c") == "with (a and b) or c");
  CHECK(in_words("a NEAR/5 b") == "with a within 5 words of b");
  CHECK(in_words("a ADJ/3 b") == "with a at most 3 words before b");
  CHECK(in_words("a SENTENCE b") == "with a and b in one sentence");
  CHECK(in_words("carbon (wind -coal)") == "carbon or (wind, without coal)");
  CHECK(in_words("sov*") == "with sov*");
  CHECK(in_words("sovereignty~1 carbon^2") == "words like sovereignty or carbon ×2");
}

TEST_CASE("values of a field are alternatives, dates are days") {
  CHECK(in_words("tax lang:de lang:fr") == "tax · language de or fr");
  CHECK(in_words("date:2024-03") == "dated 2024-03-01 to 2024-03-31");
  CHECK(in_words("tax -date:2024-03-31") == "tax · not dated 2024-03-31");
  CHECK(in_words("tax date:none") == "tax · without a date");
  CHECK(in_words("title:tax levy") == "with tax in the title · better with levy");
}

TEST_CASE("a saved search is told with what it stands for") {
  QueryNode saved = parse_query("saved:energy").root;
  CHECK(query_in_words(saved, {}, naming()) == "what is saved as energy");
  saved.clauses.push_back({Occur::should, parse_query("wind OR solar").root});
  saved.clauses.push_back({Occur::must, parse_query("lang:en").root});
  CHECK(query_in_words(saved, {}, naming()) == "what is saved as energy ((wind or solar), language en)");
}

TEST_CASE("options narrow like fields") {
  Request request;
  request.filters = {{"source", "Courier"}, {"source", "Wire"}};
  request.dates.from = Date{2024, 1, 1, std::nullopt};
  CHECK(in_words("tax", request) == "tax · source Courier or Wire · dated 2024-01-01 or later");
}

TEST_CASE("whoever is meant by a name is called by the usual name") {
  QueryNode root = parse_query("org:Commission").root;
  root.entities = {EntityId{}};
  CHECK(query_in_words(root, {}, naming()) == "organisation European Commission");
  root.text = "European Commission";
  CHECK(query_in_words(root, {}, naming()).empty());
}
