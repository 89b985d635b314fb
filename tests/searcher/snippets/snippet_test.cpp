#include "searcher/snippets/snippet.h"

#include <string>
#include <string_view>
#include <vector>

#include "common/language.h"
#include "searcher/query/parser.h"
#include "searcher/snippets/fragments.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

/// A text with what is lit up between square brackets.
std::string shown(const HighlightedText& lit) {
  std::string out;
  std::size_t at = 0;
  for (const Span span : lit.highlights) {
    out +=
        lit.text.substr(at, span.begin - at) + "[" + lit.text.substr(span.begin, span.end - span.begin) + "]";
    at = span.end;
  }
  return out + lit.text.substr(at);
}

std::vector<std::string> snippets(std::string_view query, std::string_view text, std::size_t count = 3,
                                  std::string_view language = "en") {
  Analyzer analyzer;
  QueryReader reader({find_language(language)}, analyzer);
  MatchFinder finder(match_pattern(parse_query(query).root, reader).anywhere);
  const std::vector<Match> matches = finder.find(text, *find_language(language), analyzer);
  std::vector<std::string> out;
  for (const HighlightedText& lit : make_snippets(text, matches, {}, count)) out.push_back(shown(lit));
  return out;
}

using Lines = std::vector<std::string>;

/// A sentence of about `size` bytes without any word that the tests search for.
std::string filler(std::size_t size) {
  std::string text = "Meanwhile";
  while (text.size() < size) text += " something else went on elsewhere";
  return text + ". ";
}

}  // namespace

TEST_CASE("The sentences that together cover the most words are shown in the order of the text") {
  const std::string text = "Coal came first. " + filler(240) + "Wind and solar power grew. " + filler(240) +
                           "Wind was strong. " + filler(240) + "Coal and wind fell.";
  CHECK(snippets("coal wind solar", text, 1) == Lines{"[Wind] and [solar] power grew."});
  const Lines two = snippets("coal wind solar", text, 2);
  REQUIRE(two.size() == 2);
  CHECK(two[0] == "[Wind] and [solar] power grew.");
  CHECK(two[1] == "[Coal] and [wind] fell.");
}

TEST_CASE("Rarer units are preferred when weights say so") {
  Analyzer analyzer;
  const std::string text = "Energy came up. " + filler(240) + "Later tokamak came up.";
  const Language& english = *find_language("en");
  QueryReader reader({&english}, analyzer);
  MatchFinder finder(match_pattern(parse_query("energy tokamak").root, reader).anywhere);
  const auto matches = finder.find(text, english, analyzer);
  CHECK(shown(make_snippets(text, matches, {1, 5}, 1).at(0)) == "Later [tokamak] came up.");
  CHECK(shown(make_snippets(text, matches, {5, 1}, 1).at(0)) == "[Energy] came up.");
}

TEST_CASE("The same sentence is never shown twice, whatever its case and blanks") {
  const std::string repeated = "Sovereignty matters to Europe.\n\n";
  CHECK(snippets("sovereignty",
                 repeated + repeated + "SOVEREIGNTY  matters to Europe!\n\n" + "Digital sovereignty too.") ==
        Lines{"[Sovereignty] matters to Europe.", "Digital [sovereignty] too."});
}

TEST_CASE(
    "A short sentence is filled up with the next ones of its paragraph, but not with ones already shown") {
  CHECK(snippets("tariffs", "Tariffs rose. Importers complained at once. They asked for relief.") ==
        Lines{"[Tariffs] rose. Importers complained at once. They asked for relief."});
  CHECK(snippets("tariffs", "Tariffs rose.\n\nImporters complained.") == Lines{"[Tariffs] rose."});
  CHECK(snippets("tariffs levy", "Tariffs rose. A levy came. The end.") ==
        Lines{"[Tariffs] rose. A [levy] came. The end."});
  CHECK(snippets("tariffs levy", "Tariffs rose. So it is.\n\nA levy came. So it is.") ==
        Lines{"[Tariffs] rose. So it is.", "A [levy] came."});
}

TEST_CASE("Long sentences are cut at words around the match, with an ellipsis at either end") {
  std::string sentence = "It";
  for (int i = 0; i < 60; ++i) sentence += " moves on and on";
  const std::string text = sentence + " towards sovereignty" + sentence.substr(2) + ".";
  const Lines lines = snippets("sovereignty", text);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].starts_with("…"));
  CHECK(lines[0].ends_with("…"));
  CHECK(lines[0].find("towards [sovereignty] moves") != std::string::npos);
  CHECK(lines[0].size() < longest_fragment + 20);
  CHECK(lines[0].substr(3, 1) != " ");
}

TEST_CASE("A cut takes the part with the most different words") {
  std::string gap;
  for (int i = 0; i < 60; ++i) gap += " on and on";
  const Lines lines = snippets("wind solar", "Wind first" + gap + " then wind and solar" + gap + ".");
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].find("[wind] and [solar]") != std::string::npos);
}

TEST_CASE("White space becomes single blanks, and highlights stay right") {
  CHECK(snippets("grid", "The old\n  power\tgrid of\nEurope is weak.") ==
        Lines{"The old power [grid] of Europe is weak."});
}

TEST_CASE("Without a match in the text its beginning is shown without highlights") {
  CHECK(snippets("nuclear", "  Ministers met. They talked.") == Lines{"Ministers met. They talked."});
  CHECK(snippets("nuclear", "").empty());
  CHECK(snippets("nuclear", " \n ").empty());
  const Lines lines = snippets("nuclear", filler(1000));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].ends_with("…"));
  CHECK(lines[0].size() <= longest_fragment + 3);
}

TEST_CASE("A phrase lights up as one, and its words alone do not") {
  CHECK(snippets("\"net zero\"", "Net zero is near. Net gains are zero.") ==
        Lines{"[Net zero] is near. Net gains are zero."});
  CHECK(snippets("\"net zero\" zero", "Net zero is near. Net gains are zero.").at(0) ==
        "[Net zero] is near. Net gains are [zero].");
}

TEST_CASE("A phrase across two sentences shows both") {
  CHECK(snippets("\"zero emissions\"", "We want zero. Emissions fell.") ==
        Lines{"We want [zero. Emissions] fell."});
}

TEST_CASE("Excluded words do not light up") {
  CHECK(snippets("wind -coal", "Wind beats coal.") == Lines{"[Wind] beats coal."});
}

TEST_CASE("Inflected forms and accents light up as they stand in the text") {
  CHECK(snippets("ministers", "The minister's staff and Ministers left.") ==
        Lines{"The [minister]'s staff and [Ministers] left."});
  CHECK(snippets("securite", "La sécurité d'abord.", 3, "fr") == Lines{"La [sécurité] d'abord."});
}

TEST_CASE("Compounds light up as a whole") {
  CHECK(snippets("COVID-19", "COVID-19 came. COVID 19 too. Covid alone.").at(0) ==
        "[COVID-19] came. [COVID 19] too. Covid alone.");
}

TEST_CASE("Runs of ideographs light up where all their pairs stand together") {
  CHECK(snippets("人工智能", "关于人工智能的报告。人工很贵。", 3, "zh") ==
        Lines{"关于[人工智能]的报告。人工很贵。"});
}

TEST_CASE("No more fragments than asked for, and none for zero") {
  const std::string text = "Wind one.\n\nWind two.\n\nWind three.\n\nWind four.";
  CHECK(snippets("wind", text, 2) == Lines{"[Wind] one.", "[Wind] two."});
  CHECK(snippets("wind", text, 0).empty());
  CHECK(snippets("solar", text, 0).empty());
}

TEST_CASE("highlight lights the whole text and joins what overlaps") {
  CHECK(shown(highlight("abcdef", {{{2, 4}, 0}, {{0, 1}, 1}, {{3, 5}, 2}})) == "[a]b[cde]f");
  CHECK(shown(highlight("abc", {})) == "abc");
}
