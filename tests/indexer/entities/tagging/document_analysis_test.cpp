#include "indexer/entities/tagging/document_analysis.h"

#include "tests/indexer/entities/tagging/tokens_of.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

std::vector<AnalysedText> analyse_parts(std::vector<std::string_view> texts) {
  std::vector<AnalysedText> parts(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    parts[i].text = texts[i];
    tokenize(texts[i], parts[i].tokens);
  }
  const Gazetteer gazetteer;
  DocumentContext context;
  analyse(std::span(parts), LanguageGroup::english, gazetteer, context,
          [&](std::string_view word, const Token& token) {
            std::string lowered;
            return describe_word(word, token, gazetteer, lowered);
          });
  return parts;
}

}  // namespace

TEST_CASE("What the text shows of a word counts in the title too") {
  const auto parts = analyse_parts({"Adams leaves", "Then President Adams went."});
  CHECK(parts[0].words[0].document_bits & title_before);
}

TEST_CASE("Neighbours beyond a sentence are its edge") {
  const auto parts = analyse_parts({"So. Paris sleeps"});
  CHECK(word_before(parts[0], 2).facts.exact == sentence_edge().exact);
  CHECK(word_before(parts[0], 0).facts.exact == sentence_edge().exact);
  CHECK(word_after(parts[0], 3).facts.exact == sentence_edge().exact);
  CHECK(word_after(parts[0], 2).facts.exact == word_hash("sleeps"));
}

TEST_CASE("Facts are filled near capitals only") {
  const auto parts = analyse_parts({"one two three four five six in Rome now"});
  CHECK(parts[0].words[0].facts.exact == 0);
  CHECK(parts[0].words[6].facts.exact == word_hash("in"));
  CHECK(parts[0].zones == std::vector<Zone>{{7, 8}});
}
