#include "searcher/index/match_stream.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

using broadsheet::MatchStream;

namespace {

/// Document `i` has the term "all", and "even" or "odd".
Xapian::Database numbered_database(int documents) {
  Xapian::WritableDatabase made(std::string(), Xapian::DB_BACKEND_INMEMORY);
  for (int i = 1; i <= documents; ++i) {
    Xapian::Document document;
    document.add_term("all");
    document.add_term(i % 2 == 0 ? "even" : "odd");
    document.set_data(std::to_string(i));
    made.add_document(document);
  }
  return made;
}

std::vector<std::string> streamed(std::vector<Xapian::Database> generations, const Xapian::Query& query) {
  MatchStream stream(std::move(generations), query);
  std::vector<std::string> found;
  while (const auto document = stream.next()) found.push_back(document->get_data());
  return found;
}

}  // namespace

TEST_CASE("a stream has every match once, by number, over many pages") {
  const std::vector<std::string> found = streamed({numbered_database(3000)}, Xapian::Query("even"));
  REQUIRE(found.size() == 1500);
  for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == std::to_string(2 * (i + 1)));
}

TEST_CASE("generations follow each other, empty ones too") {
  CHECK(streamed({numbered_database(3), numbered_database(0), numbered_database(2)}, Xapian::Query("all")) ==
        std::vector<std::string>{"1", "2", "3", "1", "2"});
  CHECK(streamed({}, Xapian::Query("all")).empty());
}

TEST_CASE("alternatives and exclusions stream as other queries do") {
  const Xapian::Query either(Xapian::Query::OP_OR, Xapian::Query("even"), Xapian::Query("odd"));
  CHECK(streamed({numbered_database(700)}, either).size() == 700);
  const Xapian::Query without(Xapian::Query::OP_AND_NOT, Xapian::Query::MatchAll, Xapian::Query("odd"));
  CHECK(streamed({numbered_database(700)}, without).size() == 350);
  CHECK(streamed({numbered_database(700)}, Xapian::Query()).empty());
}
