#include "searcher/query/joined_words.h"

#include <set>
#include <string>
#include <string_view>

#include "searcher/query/parser.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

/// Each word of the query, with the spellings that join it in brackets.
std::string joined(std::string_view query, const std::set<std::string, std::less<>>& known) {
  const QueryNode root =
      join_neighbours(parse_query(query).root, [&](std::string_view word) { return known.count(word) > 0; });
  std::string out;
  for (const QueryNode::Clause& clause : root.clauses) {
    if (!out.empty()) out += ' ';
    out += clause.node.text;
    for (const std::string& word : clause.node.joined) out += '(' + word + ')';
  }
  return out;
}

}  // namespace

TEST_CASE("Two words side by side that documents write as one know that word") {
  CHECK(joined("policy maker pay", {"policymaker"}) == "policy(policymaker) maker(policymaker) pay");
  CHECK(joined("policy pay maker", {"policymaker"}) == "policy pay maker");
  CHECK(joined("MH 17 crash", {"MH17"}) == "MH(MH17) 17(MH17) crash");
}

TEST_CASE("So do three") {
  CHECK(joined("anti retro viral", {"antiretroviral"}) ==
        "anti(antiretroviral) retro(antiretroviral) viral(antiretroviral)");
}

TEST_CASE("Required words are joined with required ones only") {
  CHECK(joined("+policy +maker", {"policymaker"}) == "policy(policymaker) maker(policymaker)");
  CHECK(joined("+policy maker", {"policymaker"}) == "policy maker");
  CHECK(joined("policy -maker", {"policymaker"}) == "policy maker");
}

TEST_CASE("Stopwords are joined with nothing") {
  CHECK(joined("not able ally", {"notable"}) == "not able ally");
}
