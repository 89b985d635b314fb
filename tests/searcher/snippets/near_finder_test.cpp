#include "searcher/snippets/near_finder.h"

#include "searcher/query/parser.h"
#include "searcher/snippets/match_finder.h"
#include "searcher/snippets/snippet.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

using Words = std::vector<std::string>;

Document english(std::string text) {
  Document document;
  document.language = "en";
  document.text = std::move(text);
  return document;
}

/// All matches of the query's NEAR clauses in the text.
std::vector<Match> find_near(const QueryNode& root, const Document& document, bool in_title = false) {
  Analyzer analyzer;
  QueryReader reader({find_language("en")}, analyzer);
  return NearFinder(match_pattern(root, reader).near).find(document, in_title, analyzer, 0);
}

Words lit(const std::string& query, const std::string& text) {
  Words words;
  for (const Match& match : find_near(parse_query(query).root, english(text)))
    if (match.lit) words.push_back(text.substr(match.span.begin, match.span.end - match.span.begin));
  return words;
}

}  // namespace

TEST_CASE("Only words that stand as the operator demands are lit") {
  CHECK(lit("oil ADJ/1 firms", "Oil rose. Firms sold oil. The oil firms met.") == Words{"oil", "firms"});
  CHECK(lit("oil NEAR/2 firms", "Firms of oil, not oil sold years ago by firms") == Words{"Firms", "oil"});
  CHECK(lit("oil ADJ/1 firms", "firms oil").empty());
  CHECK(lit("\"oil firms\"~3", "firms sell oil; much later some oil") == Words{"firms", "oil"});
}

TEST_CASE("Sentences and paragraphs are those of the index") {
  const std::string text = "Oil rose. Firms sold oil.\n\nOil alone. Coal. Then firms.";
  CHECK(lit("oil SENTENCE firms", text) == Words{"Firms", "oil"});
  CHECK(lit("oil PARAGRAPH coal", text) == Words{"Oil", "Coal"});
  CHECK(lit("oil PARAGRAPH firms", text) == Words{"Oil", "Firms", "oil", "Oil", "firms"});
}

TEST_CASE("Phrases, patterns, alternatives and chains are lit where the whole holds") {
  CHECK(lit("rose ADJ/3 \"net zero\"", "Net zero. It rose above net zero. Zero net.") ==
        Words{"rose", "net zero"});
  QueryNode expanded = parse_query("oi* ADJ/1 firms").root;
  const std::string text = "Oils, oil firms and oil";
  expanded.clauses[0].node.terms = {{"oil", 1}};
  const std::vector<Match> found = find_near(expanded, english(text));
  REQUIRE(found.size() == 3);
  CHECK(found[0] == Match{{6, 9}, 0, true});
  CHECK(found[1] == Match{{6, 15}, 0, false});
  CHECK(lit("(wind OR sun) ADJ/1 power", "wind, sun power, wind") == Words{"sun", "power"});
  CHECK(lit("a ADJ/1 b ADJ/1 c", "b c, a b, a b c") == Words{"a", "b", "c"});
}

TEST_CASE("Names are lit as mentioned, where they are near") {
  Document document = english("Acme paid. Later, in May, the board of Acme Corp fined Baltic Line.");
  document.entities = {
      Entity{EntityType::organisation, "acme corp", "Acme Corp", {{false, 0, 4}, {false, 39, 48}}}};
  QueryNode root = parse_query("fined NEAR/2 @organisation").root;
  const std::vector<Match> found = find_near(root, document);
  Words words;
  for (const Match& match : found)
    if (match.lit) words.push_back(document.text.substr(match.span.begin, match.span.end - match.span.begin));
  CHECK(words == Words{"Acme Corp", "fined"});
}

TEST_CASE("Words of titles light up in titles only") {
  Document document = english("oil firms");
  document.title = "Oil firms";
  const QueryNode in_titles = parse_query("title:(oil ADJ/1 firms)").root;
  CHECK(find_near(in_titles, document, true).size() == 3);
  CHECK(find_near(in_titles, document, false).empty());
  CHECK(find_near(parse_query("oil ADJ/1 firms").root, document, true).size() == 3);
}

TEST_CASE("Words of two sentences that are near are shown together") {
  const std::string text =
      "Nobody at all in the whole town wanted to buy or to sell any more of that oil. Firms in every quarter "
      "of "
      "Berlin were closed for weeks on end.";
  const std::vector<Match> found = find_near(parse_query("oil ADJ/1 firms").root, english(text));
  const std::vector<HighlightedText> snippets = make_snippets(text, found, {}, 1);
  REQUIRE(snippets.size() == 1);
  CHECK(snippets[0].text == text);
  CHECK(snippets[0].highlights == std::vector<Span>{{74, 77}, {79, 84}});
}
