#include "indexer/readers/input_walk.h"

#include <sys/stat.h>
#include <unistd.h>

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

using Strings = std::vector<std::string>;

// Paths relative to the folder, with a `!` for bad ones.
Strings found_in(const TemporaryFolder& folder, Strings paths) {
  const std::string root = folder.path().string() + "/";
  const auto relative = [&](const std::string& path) {
    return path.starts_with(root) ? path.substr(root.size()) : path;
  };
  Strings found;
  InputWalk walk(std::move(paths));
  while (auto next = walk.next()) {
    const auto* bad = std::get_if<BadRecord>(&*next);
    found.push_back(bad ? "!" + relative(bad->where) : relative(std::get<FoundFile>(*next).path));
  }
  return found;
}

}  // namespace

TEST_CASE("files come in the order given, those of folders by name") {
  const TemporaryFolder folder;
  for (const char* name : {"in/b.txt", "in/a/z.txt", "in/a/y/x.txt", "in/c.txt", "other.txt"})
    write_file(folder / name, "x");
  CHECK(found_in(folder, {(folder / "other.txt").string(), (folder / "in").string() + "/./"}) ==
        Strings{"other.txt", "in/a/y/x.txt", "in/a/z.txt", "in/b.txt", "in/c.txt"});
  CHECK(found_in(folder, {"-", (folder / "other.txt").string()}) == Strings{"-", "other.txt"});
}

TEST_CASE("hidden and special files of folders are left out, given ones are not") {
  const TemporaryFolder folder;
  for (const char* name : {"in/.hidden", "in/.git/config", "in/seen.txt"}) write_file(folder / name, "x");
  REQUIRE(mkfifo((folder / "in/pipe").c_str(), 0600) == 0);
  CHECK(found_in(folder, {(folder / "in").string()}) == Strings{"in/seen.txt"});
  CHECK(found_in(folder, {(folder / "in/.hidden").string(), (folder / "in/pipe").string()}) ==
        Strings{"in/.hidden", "in/pipe"});
}

TEST_CASE("links are followed, loops of them end") {
  const TemporaryFolder folder;
  write_file(folder / "in/a/file.txt", "x");
  write_file(folder / "elsewhere/linked.txt", "x");
  std::filesystem::create_directory_symlink(folder / "in", folder / "in/a/loop");
  std::filesystem::create_directory_symlink(folder / "elsewhere", folder / "in/z");
  std::filesystem::create_directory_symlink("self", folder / "in/self");
  std::filesystem::create_symlink("nowhere", folder / "in/dangling");
  CHECK(found_in(folder, {(folder / "in").string()}) ==
        Strings{"in/a/file.txt", "!in/dangling", "!in/self", "in/z/linked.txt"});
}

TEST_CASE("a given path that does not exist is a fault of the environment") {
  const TemporaryFolder folder;
  const std::string missing = (folder / "missing").string();
  CHECK_THROWS_AS(InputWalk({missing}), EnvironmentError);
  CHECK_THROWS_WITH(InputWalk({missing}), "Cannot read " + missing + ": No such file or directory.");
}

TEST_CASE("paths are made normal") {
  CHECK(normal_path("./a//b/../c/") == "a/c");
  CHECK(normal_path("/") == "/");
  CHECK(normal_path(".") == ".");
  CHECK(normal_path("-") == "-");
}

TEST_CASE("of a folder of mail, messages of all its folders are found, but no unfinished ones") {
  const TemporaryFolder folder;
  for (const char* name : {"in/cur/1.host:2,S", "in/new/2.host", "in/tmp/3.host", "in/.Sent/cur/4.host:2,S",
                           "in/.Sent/new/5.host", "in/.Sent/tmp/6.host", "in/.cache/7", "other/tmp/8"})
    write_file(folder / name, "x");
  CHECK(found_in(folder, {(folder / "in").string(), (folder / "other").string()}) ==
        Strings{"in/.Sent/cur/4.host:2,S", "in/.Sent/new/5.host", "in/cur/1.host:2,S", "in/new/2.host",
                "other/tmp/8"});
}
