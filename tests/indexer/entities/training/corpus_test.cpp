#include "indexer/entities/training/corpus.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

constexpr std::string_view sample =
    "# What this is\n# CC0\n\n"
    "== d1 en\n[O|Acme] opens in [L|New York]\n\nMr [P|Ann Lee] cited the [W|Paris Agreement].\n\nSecond "
    "paragraph.\n\n"
    "== d2 de\nTitel\n\nDie [M|deutsche] Frage.\n";

}  // namespace

TEST_CASE("Marked texts become labelled documents") {
  const Corpus corpus = read_corpus(sample);
  CHECK(corpus.faults.empty());
  REQUIRE(corpus.documents.size() == 2);
  const LabelledDocument& first = corpus.documents[0];
  CHECK(first.text == "Acme opens in New York\n\nMr Ann Lee cited the Paris Agreement.\n\nSecond paragraph.");
  CHECK(spans_of(first.labels) == std::vector<LabelledSpan>{{0, 1, MentionType::organisation},
                                                            {3, 5, MentionType::place},
                                                            {6, 8, MentionType::person}});
  CHECK(corpus.documents[1].group == LanguageGroup::german);
}

TEST_CASE("Laws are blocked") {
  const LabelledDocument document = read_corpus(sample).documents[0];
  std::string blocked;
  for (const Token& token : document.tokens)
    if (token.blocked) (blocked += token.of(document.text)) += ' ';
  CHECK(blocked == "Paris Agreement ");
}

TEST_CASE("Faults are told with their line, the rest is read") {
  const Corpus corpus = read_corpus("stray\n== d xx\nA [Q|b] c\n\n[P|Half]time [P|Bo]\n");
  REQUIRE(corpus.faults.size() == 5);
  CHECK(corpus.faults[0].line == 1);
  CHECK(corpus.faults[1].what == "a language that is none of en de fr es it");
  CHECK(corpus.faults[2].line == 3);
  CHECK(corpus.faults[4].what == "a mention that is not whole words: Half");
  CHECK(spans_of(corpus.documents[0].labels).size() == 1);
}

TEST_CASE("Nothing gives nothing") {
  CHECK(read_corpus("").documents.empty());
}
