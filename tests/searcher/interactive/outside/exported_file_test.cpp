#include "searcher/interactive/outside/exported_file.h"

#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <string>

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using namespace broadsheet::testing;

namespace {

std::ptrdiff_t count_files(const std::filesystem::path& folder) {
  return std::distance(std::filesystem::directory_iterator(folder), {});
}

}  // namespace

TEST_CASE("a file that exists is written over only when that is wanted") {
  const TemporaryFolder folder;
  CHECK(write_export(folder / "a.json", "one", false));
  CHECK_FALSE(write_export(folder / "a.json", "two", false));
  CHECK(read_file(folder / "a.json") == "one");
  CHECK(write_export(folder / "a.json", "two", true));
  CHECK(read_file(folder / "a.json") == "two");
  CHECK(count_files(folder.path()) == 1);
}

TEST_CASE("a file that cannot be written leaves nothing behind") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(write_export(folder / "none/a.json", "x", false), EnvironmentError);
  CHECK_THROWS_AS(write_export(folder.path(), "x", true), EnvironmentError);
  CHECK(count_files(folder.path()) == 0);
}

TEST_CASE("a tilde at the beginning of a path is the home folder") {
  const char* home = std::getenv("HOME");
  REQUIRE(home);
  CHECK(typed_path("~/a.md") == std::filesystem::path(home) / "a.md");
  CHECK(typed_path("a~/b.md") == "a~/b.md");
}
