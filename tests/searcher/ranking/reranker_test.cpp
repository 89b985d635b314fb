#include <string>
#include <vector>

#include "common/index/stored_record.h"
#include "common/language.h"
#include "searcher/index/index_reader.h"
#include "searcher/query/parser.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_index.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryIndex;

namespace {

using Ids = std::vector<std::string>;

Document ranked_document(std::string id, std::string text, std::optional<Date> date = std::nullopt) {
  Document made;
  made.id = std::move(id);
  made.text = std::move(text);
  made.language = "en";
  made.date = date;
  return made;
}

IndexResults reranked(const TemporaryIndex& index, const std::string& text, Request request = {}) {
  IndexReader reader(index.path());
  Analyzer analyzer;
  QueryReader query_reader({find_language("en")}, analyzer);
  request.text = text;
  request.explain = true;
  return reader.search(parse_query(text).root, request, query_reader);
}

Ids ids(const IndexResults& found) {
  Ids list;
  for (const FoundDocument& each : found.documents) list.push_back(decode_record(each.record).id);
  return list;
}

double share_of(const FoundDocument& document, const std::string& label) {
  double sum = 0;
  for (const TermScore& score : document.term_scores)
    if (score.term == label) sum += score.score;
  return sum;
}

std::string filler_words(int words) {
  std::string text;
  for (int i = 0; i < words; ++i) text += " filler" + std::to_string(i);
  return text;
}

const std::vector<Document> apart_and_together{ranked_document("apart", "carbon" + filler_words(20) + " tax"),
                                               ranked_document("reversed", "tax carbon" + filler_words(20)),
                                               ranked_document("together", "carbon tax" + filler_words(20)),
                                               ranked_document("neither", "rain")};

Request with(Feedback feedback) {
  Request request;
  request.feedback = feedback;
  return request;
}

// "grid" is what the best document is about; "storage" is about it too, "cooking" is not. The others make
// words rare.
std::vector<Document> about_grids() {
  std::vector<Document> documents{ranked_document("best", "wind wind power grid voltage grid"),
                                  ranked_document("cooking", "wind recipe kitchen oven pan pan"),
                                  ranked_document("storage", "wind battery grid voltage grid pan")};
  for (int i = 0; i < 9; ++i) documents.push_back(ranked_document("rain" + std::to_string(i), "rain"));
  return documents;
}

}  // namespace

TEST_CASE("Documents where the query's words stand together come first, those in its order before all") {
  for (const std::size_t generations : {1U, 3U}) {
    const TemporaryIndex index(apart_and_together, generations);
    const IndexResults found = reranked(index, "carbon tax");
    CHECK(ids(found) == Ids{"together", "reversed", "apart"});
    CHECK(share_of(found.documents[0], "(words together)") >
          share_of(found.documents[1], "(words together)"));
    CHECK(share_of(found.documents[2], "(words together)") == 0);
    CHECK(found.total.value == 3);
  }
}

TEST_CASE("Excluded words and a lone word stand together with nothing") {
  const TemporaryIndex index(apart_and_together);
  for (const FoundDocument& each : reranked(index, "carbon -rain").documents)
    CHECK(share_of(each, "(words together)") == 0);
}

TEST_CASE("Feedback lifts what is about the same as the best document, and finds nothing more") {
  for (const std::size_t generations : {1U, 2U}) {
    const TemporaryIndex index(about_grids(), generations);
    const IndexResults plain = reranked(index, "wind power", with(Feedback::off));
    CHECK(plain.feedback.empty());
    const IndexResults found = reranked(index, "wind power", with(Feedback::on));
    CHECK(ids(found) == Ids{"best", "storage", "cooking"});
    CHECK(found.total.value == plain.total.value);
    REQUIRE(found.feedback.size() == 4);
    CHECK(found.feedback[0].term == "wind");
    CHECK(found.feedback[1].term == "grid");
    CHECK(share_of(found.documents[1], "(feedback)") > share_of(found.documents[2], "(feedback)"));
  }
}

TEST_CASE("Feedback keeps what the query requires and excludes") {
  const TemporaryIndex index(about_grids());
  CHECK(ids(reranked(index, "+wind power -battery", with(Feedback::on))) == Ids{"best", "cooking"});
  CHECK(ids(reranked(index, "\"wind battery\" power", with(Feedback::on))) == Ids{"storage", "best"});
}

TEST_CASE("Pages of a reranked search follow each other") {
  const TemporaryIndex index(about_grids());
  const Ids all = ids(reranked(index, "wind power", with(Feedback::on)));
  Ids pages;
  for (std::size_t offset = 0; offset < 5; ++offset) {
    Request request = with(Feedback::on);
    request.offset = offset;
    request.limit = 1;
    for (const std::string& id : ids(reranked(index, "wind power", request))) pages.push_back(id);
  }
  CHECK(pages == all);
}

TEST_CASE("With a half-life new documents rank higher, undated ones as if one half-life old") {
  const Date today = today_here();
  const TemporaryIndex index({ranked_document("old", "wind", Date{1990, 1, 1, std::nullopt}),
                              ranked_document("undated", "wind"), ranked_document("new", "wind", today),
                              ranked_document("none", "rain")});
  Request request;
  request.half_life_days = 30;
  const IndexResults found = reranked(index, "wind", request);
  CHECK(ids(found) == Ids{"new", "undated", "old"});
  CHECK(found.documents[0].score == Approx(2 * found.documents[2].score));
  CHECK(share_of(found.documents[0], "(recency)") == Approx(found.documents[0].score / 2));
  request.sort = SortOrder::oldest;
  CHECK(ids(reranked(index, "wind", request)) == Ids{"old", "new", "undated"});
}
