#include "searcher/saved/watch_cursors.h"

#include <fstream>

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using broadsheet::EnvironmentError;
using broadsheet::saved::WatchCursor;
using broadsheet::saved::WatchCursors;
using broadsheet::testing::TemporaryFolder;

TEST_CASE("a cursor is found by search, index and path") {
  const TemporaryFolder folder;
  const WatchCursors cursors(folder / "state/watched");
  CHECK_FALSE(cursors.find("energy", "u1", "/index"));
  cursors.set({"energy", "u1", "/index", 7});
  CHECK(cursors.find("energy", "u1", "/index")->revision == 7);
  CHECK(cursors.find("Énergy", "u1", "/index")->revision == 7);
  CHECK_FALSE(cursors.find("sport", "u1", "/index"));
  CHECK_FALSE(cursors.find("energy", "u2", "/index"));
}

TEST_CASE("a cursor moves, forwards and back, without touching others") {
  const TemporaryFolder folder;
  const WatchCursors cursors(folder / "watched");
  cursors.set({"energy", "u1", "/index", 7});
  cursors.set({"sport", "u1", "/index", 3});
  cursors.set({"energy", "u1", "/index", 9});
  CHECK(cursors.find("energy", "u1", "/index")->revision == 9);
  cursors.set({"energy", "u1", "/index", 2});
  CHECK(cursors.find("energy", "u1", "/index")->revision == 2);
  CHECK(cursors.find("sport", "u1", "/index")->revision == 3);
}

TEST_CASE("an index that was moved keeps its cursor; of copies the least far counts") {
  const TemporaryFolder folder;
  const WatchCursors cursors(folder / "watched");
  cursors.set({"energy", "u1", "/old", 7});
  cursors.set({"energy", "u1", "/copy", 5});
  CHECK(cursors.find("energy", "u1", "/moved")->revision == 5);
  CHECK(cursors.find("energy", "u1", "/old")->revision == 7);
}

TEST_CASE("an index that was made anew at the same path has no cursor, and it can be told") {
  const TemporaryFolder folder;
  const WatchCursors cursors(folder / "watched");
  cursors.set({"energy", "u1", "/index", 7});
  CHECK(cursors.had_other_index("energy", "u2", "/index"));
  CHECK_FALSE(cursors.had_other_index("energy", "u1", "/index"));
  CHECK_FALSE(cursors.had_other_index("sport", "u2", "/index"));
  cursors.set({"energy", "u2", "/index", 1});
  CHECK_FALSE(cursors.find("energy", "u1", "/index"));
}

TEST_CASE("a search that is forgotten loses its cursors everywhere") {
  const TemporaryFolder folder;
  const WatchCursors cursors(folder / "watched");
  cursors.forget("energy");
  cursors.set({"energy", "u1", "/index", 7});
  cursors.set({"energy", "u2", "/other", 7});
  cursors.set({"sport", "u1", "/index", 7});
  cursors.forget("ENERGY");
  CHECK_FALSE(cursors.find("energy", "u1", "/index"));
  CHECK_FALSE(cursors.find("energy", "u2", "/other"));
  CHECK(cursors.find("sport", "u1", "/index"));
}

TEST_CASE("lines that cannot be read stay") {
  const TemporaryFolder folder;
  std::ofstream(folder / "watched") << "broadsheet watches 1\n{\"name\":\"x\"}\nrubbish\n";
  const WatchCursors cursors(folder / "watched");
  cursors.set({"energy", "u1", "/index", 7});
  std::ifstream in(folder / "watched");
  CHECK(std::string(std::istreambuf_iterator<char>(in), {}) ==
        "broadsheet watches 1\n{\"name\":\"x\"}\nrubbish\n"
        "{\"name\":\"energy\",\"uuid\":\"u1\",\"index\":\"/index\",\"revision\":7}\n");
}

TEST_CASE("a file of another kind is not touched") {
  const TemporaryFolder folder;
  std::ofstream(folder / "watched") << "broadsheet watches 2\n";
  const WatchCursors cursors(folder / "watched");
  CHECK_THROWS_AS(cursors.find("energy", "u1", "/index"), EnvironmentError);
  CHECK_THROWS_AS(cursors.set({"energy", "u1", "/index", 7}), EnvironmentError);
  CHECK_THROWS_AS(WatchCursors().set({"energy", "u1", "/index", 7}), EnvironmentError);
}
