#include "searcher/saved/history.h"

#include <string>
#include <thread>
#include <vector>

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::saved;
using namespace broadsheet::testing;

namespace {

using Words = std::vector<std::string>;

struct HistoryHome {
  TemporaryFolder folder;
  std::filesystem::path file = folder / "state/broadsheet/history";
  History history{file};
};

}  // namespace

TEST_CASE("queries come back newest first, each once, with all their characters") {
  const HistoryHome home;
  for (const char* query : {"wind", "a\tb \\n\x01 \"ü\"", "wind", "sun", "sun", ""}) home.history.add(query);
  CHECK(home.history.load().newest_first == Words{"sun", "wind", "a\tb \\n\x01 \"ü\""});
}

TEST_CASE("a damaged line of the history is counted and loses no other") {
  const HistoryHome home;
  write_file(home.file, "broadsheet history 1\n1\twind\nnonsense\nx\ty\n2\tbad \\q\n3\tsun\n4\tunfinish");
  CHECK(home.history.load().newest_first == Words{"unfinish", "sun", "wind"});
  CHECK(home.history.load().damaged == 3);
  home.history.add("rain");
  CHECK(home.history.load().newest_first == Words{"rain", "unfinish", "sun", "wind"});
}

TEST_CASE("a history of a newer version is left alone") {
  const HistoryHome home;
  write_file(home.file, "broadsheet history 2\n");
  CHECK_THROWS_AS(home.history.load(), EnvironmentError);
  CHECK_THROWS_AS(home.history.add("wind"), EnvironmentError);
  CHECK(read_file(home.file) == "broadsheet history 2\n");
}

TEST_CASE("a long history loses its oldest queries") {
  const HistoryHome home;
  std::string lines = "broadsheet history 1\n";
  for (std::size_t i = 0; i < 2 * History::most_kept; ++i) lines += "1\tq" + std::to_string(i) + "\n";
  write_file(home.file, lines);
  home.history.add("newest");
  const Words queries = home.history.load().newest_first;
  REQUIRE(queries.size() == History::most_kept);
  CHECK(queries[0] == "newest");
  CHECK(queries[1] == "q1999");
  CHECK(queries.back() == "q1001");
  CHECK(read_file(home.file).find("\tq1000\n") == std::string::npos);
}

TEST_CASE("programs that add at the same time lose nothing") {
  const HistoryHome home;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      const History own(home.file);
      for (int i = 0; i < 25; ++i) own.add(std::to_string(25 * t + i));
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(home.history.load().newest_first.size() == 100);
  CHECK(home.history.load().damaged == 0);
}

TEST_CASE("without a file there is no history") {
  History().add("wind");
  CHECK(History().load().newest_first.empty());
}
