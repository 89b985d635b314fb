// Through Searcher::visit_words(), over a real index.
#include "searcher/lists/word_list.h"

#include <string>
#include <vector>

#include "searcher/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

using Words = std::vector<std::string>;

Document march_document(std::string id, std::string title, std::string text, std::string source, int day) {
  Document made;
  made.id = std::move(id);
  made.title = std::move(title);
  made.text = std::move(text);
  made.source = std::move(source);
  made.language = "en";
  made.date = Date{2024, 3, day, std::nullopt};
  return made;
}

const TemporaryIndex& example() {
  static const TemporaryIndex index(
      {march_document("A-1", "Climate", "The climate of 2019, climatic.", "Café Wire", 1),
       march_document("A-2", "Wind", "Climates and COVID-19", "Ledger", 2)},
      2);
  return index;
}

Words listed_words(std::string field, std::string pattern, std::size_t limit = 0) {
  Searcher searcher(example().path());
  Words words;
  searcher.visit_words({std::move(field), std::move(pattern), limit}, [&](const ListedWord& word) {
    words.push_back(word.word + " " + std::to_string(word.documents));
    return true;
  });
  return words;
}

}  // namespace

TEST_CASE("words are listed as written, with the documents that have any form of them") {
  CHECK(listed_words("text", "climat*") == Words{"climate 2", "climates 2", "climatic 2"});
  CHECK(listed_words("text", "Climate") == Words{"climate 2"});
  CHECK(listed_words("title", "climat*") == Words{"climate 1", "climates 1", "climatic 1"});
  CHECK(listed_words("title", "cov*").empty());
  CHECK(listed_words("text", "zyzz*").empty());
}

TEST_CASE("words with digits are words too") {
  CHECK(listed_words("text", "2019") == Words{"2019 1"});
  CHECK(listed_words("text", "covid*") == Words{"covid 1", "covid19 1"});
}

TEST_CASE("fields list their values") {
  CHECK(listed_words("source", "") == Words{"cafe wire 1", "ledger 1"});
  CHECK(listed_words("source", "CAFÉ*") == Words{"cafe wire 1"});
  CHECK(listed_words("id", "a-*") == Words{"A-1 1", "A-2 1"});
  CHECK(listed_words("date", "2024-03-*") == Words{"2024-03-01 1", "2024-03-02 1"});
  CHECK(listed_words("language", "") == Words{"en 2"});
}

TEST_CASE("with a limit the most frequent words come, these first") {
  CHECK(listed_words("text", "", 2).size() == 2);
  CHECK(listed_words("text", "c*", 1) == Words{"climate 2"});
  CHECK(listed_words("source", "", 1) == Words{"cafe wire 1"});
}

TEST_CASE("a visitor that has enough words ends the list") {
  Searcher searcher(example().path());
  int seen = 0;
  searcher.visit_words({"text", "", 0}, [&](const ListedWord&) { return ++seen < 2; });
  CHECK(seen == 2);
}
