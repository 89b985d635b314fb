#include "indexer/extractors/office/sqlite.h"

#include <sqlite3.h>

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

struct FreeTime : TimeBudget {
  void part_done() override {}
};

std::vector<ExtractedDocument> read_database(const std::string& path) {
  FreeTime budget;
  std::vector<ExtractedDocument> documents;
  extract_sqlite(path, {}, budget, [&](ExtractedDocument one) { documents.push_back(std::move(one)); });
  return documents;
}

std::vector<ExtractedDocument> documents_of(const std::string& sql) {
  const TemporaryFolder folder;
  const std::string path = (folder.path() / "a b?.db").string();
  sqlite3* database = nullptr;
  sqlite3_open(path.c_str(), &database);
  REQUIRE(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(database);
  return read_database(path);
}

const std::string prose = "'The council voted on Monday to buy new buses for the night lines.'";

}  // namespace

TEST_CASE("a table with prose is given as JSON Lines, others are named") {
  const auto documents = documents_of(
      "CREATE TABLE news(id INTEGER, head TEXT, body TEXT, data BLOB, share REAL);"
      "INSERT INTO news VALUES(1, 'Say \"yes\"', " +
      prose + ", x'ff00', 0.1), (2, NULL, NULL, x'6869', NULL);" +
      "CREATE TABLE codes(a, b); INSERT INTO codes VALUES(1, 'x'), (2, 'y');"
      "CREATE VIEW all_news AS SELECT * FROM news, news;");
  REQUIRE(documents.size() == 2);
  CHECK(documents[0].embedded ==
        std::vector<EmbeddedFile>{{"news.jsonl",
                                   "{\"id\":1,\"head\":\"Say \\\"yes\\\"\",\"body\":\"The council voted on "
                                   "Monday to buy new buses for "
                                   "the night lines.\",\"share\":0.1}\n{\"id\":2,\"data\":\"hi\"}\n"}});
  CHECK(documents[1].warnings ==
        std::vector<std::string>{"1 binary values of the table news are left out",
                                 "the table codes (2 rows) has no text and is not read"});
}

TEST_CASE("a long table comes in several files") {
  const auto documents = documents_of("CREATE TABLE news(body TEXT); INSERT INTO news VALUES(" + prose +
                                      "); INSERT INTO news SELECT printf('%.*c', 3000000, 'x') FROM "
                                      "(VALUES(1),(2),(3),(4));");
  REQUIRE(documents.size() == 2);
  CHECK(documents[1].embedded[0].name == "news-2.jsonl");
  CHECK(documents[0].embedded[0].bytes.size() < 8u << 20);
}

TEST_CASE("what is no database is a fault") {
  const TemporaryFolder folder;
  const std::string path = (folder.path() / "x.db").string();
  write_file(path, "SQLite format 3" + std::string(4000, '\1'));
  CHECK_THROWS_AS(read_database(path), ExtractionFault);
  CHECK_THROWS_AS(read_database(path + ".missing"), ExtractionFault);
}
