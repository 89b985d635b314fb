#include "searcher/vocabulary/vocabulary.h"

#include <fmt/format.h>

#include "searcher/index/index_reader.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

Document document(const std::string& id, const std::string& text, const std::string& language = "en",
                  const std::string& title = "", const std::string& source = "") {
  Document result;
  result.id = id;
  result.text = text;
  result.title = title;
  result.language = language;
  result.source = source;
  return result;
}

const Field& text() {
  return *find_field("text");
}

/// `term:documents` separated by blanks.
std::string described(const Expansion& expansion) {
  std::string terms;
  for (const Expansion::Term& term : expansion.terms)
    terms += fmt::format("{}{}:{}", terms.empty() ? "" : " ", term.term, term.documents);
  return terms;
}

std::string expanded(const TemporaryIndex& index, std::string_view pattern, const Field& field = text()) {
  IndexReader reader(index.path());
  return described(Vocabulary(reader).expand(field, Wildcard(pattern), 10));
}

std::string fuzzy(const TemporaryIndex& index, std::string_view word, unsigned edits) {
  IndexReader reader(index.path());
  return described(Vocabulary(reader).expand_fuzzy(text(), word, edits, 10));
}

}  // namespace

TEST_CASE("a pattern stands for words as written, not for their stems") {
  const TemporaryIndex index({document("1", "organisations and organise"), document("2", "the organisation"),
                              document("3", "organic farming")});
  CHECK(expanded(index, "organisat*") == "organiz:2");
  CHECK(expanded(index, "organ*") == "organiz:2 organic:1");
  CHECK(expanded(index, "*ing") == "farm:1");
  CHECK(expanded(index, "organis").empty());
  CHECK(expanded(index, "org?nic") == "organic:1");
}

TEST_CASE("the words of all generations are known, those of removed documents are not") {
  TemporaryIndex index({document("1", "levies"), document("2", "levied"), document("3", "tariffs")}, 3);
  CHECK(expanded(index, "lev*") == "levi:2");
  index.add({document("4", "leverage levies")});
  CHECK(expanded(index, "lev*") == "levi:3 leverag:1");
  index.replace({document("5", "leverage")});
  CHECK(expanded(index, "lev*") == "leverag:1");
}

TEST_CASE("a pattern finds the words of every language and script") {
  const TemporaryIndex index({document("1", "Datenschutz und Klimaschutzes", "de"),
                              document("2", "протекционизм протекционизма", "ru"),
                              document("3", "η προστασία", "el"), document("4", "sécurité", "fr")});
  CHECK(expanded(index, "*schutz") == "datenschutz:1");
  CHECK(expanded(index, "*schutz*") == "datenschutz:1 klimaschutz:1");
  CHECK(expanded(index, "протек*") == "протекционизм:1");
  CHECK(expanded(index, "προστ*") == "προστασι:1");
  CHECK(expanded(index, "secur*") == expanded(index, "sécur*"));
  CHECK(expanded(index, "sécur*") == "secur:1 securit:1");
}

TEST_CASE("the most frequent terms are taken") {
  std::vector<Document> documents;
  for (int i = 0; i < 30; ++i)
    documents.push_back(document(std::to_string(i), i % 2 == 0 ? "wind water" : "wind"));
  documents.push_back(document("rare", "wicket window wander"));
  const TemporaryIndex index(documents);
  IndexReader reader(index.path());
  const Expansion expansion = Vocabulary(reader).expand(text(), Wildcard("w*"), 2);
  CHECK(described(expansion) == "wind:30 water:15");
  CHECK(expansion.words == 5);
  CHECK(expansion.all_terms == 5);
  CHECK(expansion.complete);
}

TEST_CASE("numbers and compounds are found by patterns with the beginning or a digit") {
  const TemporaryIndex index({document("1", "COVID-19 in 2023"), document("2", "covid 2024")});
  CHECK(expanded(index, "covid*") == "covid:2 covid19:1");
  CHECK(expanded(index, "202?") == "2023:1 2024:1");
  CHECK(expanded(index, "*19") == "19:1 covid19:1");
}

TEST_CASE("a pattern in the title stands for words of titles") {
  const TemporaryIndex index(
      {document("1", "tariffs", "en", "Tariff news"), document("2", "tarifficul", "en", "Other")});
  CHECK(expanded(index, "tari*", *find_field("title")) == "Stariff:1");
  CHECK(expanded(index, "tarifficul*", *find_field("title")).empty());
}

TEST_CASE("a pattern of a keyword field stands for whole values") {
  const TemporaryIndex index({document("1", "a", "en", "", "Harbour Courier"),
                              document("2", "b", "en", "", "Harbour Gazette"),
                              document("3", "c", "en", "", "New Harbour")});
  IndexReader reader(index.path());
  Vocabulary vocabulary(reader);
  const Field& source = *find_field("source");
  CHECK(described(vocabulary.expand_values(source, Wildcard("harb*"), 10)) ==
        "XSharbour courier:1 XSharbour gazette:1");
  CHECK(described(vocabulary.expand_values(source, Wildcard("*harbour"), 10)) == "XSnew harbour:1");
}

TEST_CASE("a fuzzy word stands for words a few edits away, the nearest first") {
  const TemporaryIndex index(
      {document("1", "sovereignty sovereign"), document("2", "soverignty"), document("3", "sovereignty")});
  CHECK(fuzzy(index, "soverignty", 1) == "soverignti:1 sovereignti:2");
  CHECK(fuzzy(index, "soverignty", 2) == "soverignti:1 sovereignti:2");
  CHECK(fuzzy(index, "sovreing", 2) == "sovereign:1");
  CHECK(fuzzy(index, "overeignty", 1) == "sovereignti:2");
}

TEST_CASE("an index without words has none") {
  const TemporaryIndex index({document("1", "2023")});
  CHECK(expanded(index, "*").empty());
  CHECK(fuzzy(index, "tax", 2).empty());
}

TEST_CASE("a spelling has the accents of the documents") {
  const TemporaryIndex index({document("1", "La sécurité", "fr")});
  IndexReader reader(index.path());
  Vocabulary vocabulary(reader);
  CHECK(vocabulary.spelling("securite") == "sécurité");
  CHECK(vocabulary.spelling("la") == "la");
  CHECK(vocabulary.look_up(text(), "securite").documents == 1);
  CHECK(vocabulary.look_up(text(), "nothing").terms.empty());
}
