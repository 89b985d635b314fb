#include "indexer/entities/training/headline_copies.h"

#include "indexer/entities/training/corpus.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

std::vector<LabelledDocument> copies_of(const std::string& marked, std::size_t interval,
                                        const std::string& language = "en") {
  return headline_copies(read_corpus("== d " + language + "\n" + marked + "\n").documents, interval);
}

constexpr const char* three =
    "The [L|Rome] talks failed again. Then [P|Ann Lee] left for home. Now [O|Acme] is in big trouble.";

}  // namespace

TEST_CASE("Sentences are copied in title case and in capitals by turns, with their names") {
  const auto copies = copies_of(three, 1);
  REQUIRE(copies.size() == 3);
  CHECK(copies[0].text == "The Rome Talks Failed Again .");
  CHECK(copies[1].text == "THEN ANN LEE LEFT FOR HOME .");
  CHECK(spans_of(copies[1].labels) == std::vector<LabelledSpan>{{1, 3, MentionType::person}});
  CHECK(copies[1].tokens[0].starts_sentence);
}

TEST_CASE("Every so many sentences is copied") {
  CHECK(copies_of(three, 2).size() == 1);
  CHECK(copies_of(three, 4).empty());
}

TEST_CASE("Sentences without names or with few words are not copied") {
  CHECK(copies_of("Nothing happened here at all today. [L|Rome] sleeps.", 1).empty());
}

TEST_CASE("Only English headlines are in title case") {
  CHECK(copies_of(three, 1, "fr").at(0).text == "THE ROME TALKS FAILED AGAIN .");
}
