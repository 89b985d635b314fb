#include "indexer/command_line/commands.h"

#include <catch2/catch.hpp>

#include "common/error.h"
#include "indexer/generations/index_lock.h"
#include "tests/support/files.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::testing;
namespace fs = std::filesystem;

namespace {

/// A folder with a dump of one good record, and command lines over an index in it.
struct Desk {
  TemporaryFolder folder;
  std::atomic<bool> stop{false};

  Desk() { write_file(folder / "good.jsonl", record("a", "one")); }

  ExitCode run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--db", (folder / "index").string(), "--progress", "none"});
    return run_command(parse_indexer_arguments(arguments, ""), stop);
  }
  std::string path(const std::string& name) const { return (folder / name).string(); }
};

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a run with every record in succeeds and leaves no report") {
  const Desk desk;
  CHECK(desk.run({desk.path("good.jsonl")}) == ExitCode::success);
  CHECK(texts_by_id(desk.folder / "index").size() == 1);
  CHECK_FALSE(fs::exists(desk.folder / "index/reports"));
}

TEST_CASE("a run with rejected records is partial and reports them under the index") {
  const Desk desk;
  write_file(desk.folder / "bad.jsonl", "no json\n");
  CHECK(desk.run({desk.path("good.jsonl"), desk.path("bad.jsonl")}) == ExitCode::partial);
  CHECK(texts_by_id(desk.folder / "index").size() == 1);
  CHECK(files_in(desk.folder / "index/reports") == 1);
}

TEST_CASE("--report names the report's file") {
  const Desk desk;
  write_file(desk.folder / "bad.jsonl", "no json\n");
  desk.run({desk.path("bad.jsonl"), "--report", desk.path("mine.tsv")});
  CHECK_THAT(read_file(desk.folder / "mine.tsv"), Catch::Contains("bad.jsonl:1"));
  CHECK_FALSE(fs::exists(desk.folder / "index/reports"));
}

TEST_CASE("a run waits for nobody who did not ask it to") {
  const Desk desk;
  const IndexLock lock(desk.folder / "index", false);
  CHECK_THROWS_AS(desk.run({desk.path("good.jsonl")}), EnvironmentError);
}

TEST_CASE("a run whose stop was asked for ends as interrupted") {
  Desk desk;
  desk.stop = true;
  CHECK_THROWS_AS(desk.run({desk.path("good.jsonl")}), Interrupted);
}

TEST_CASE("a format that does not exist is a usage error") {
  const Desk desk;
  CHECK_THROWS_AS(desk.run({desk.path("good.jsonl"), "--format", "wordstar"}), UsageError);
}

TEST_CASE("documents are deleted by a run of its own") {
  const Desk desk;
  desk.run({desk.path("good.jsonl")});
  CHECK(desk.run({"--delete", "a"}) == ExitCode::success);
  CHECK(texts_by_id(desk.folder / "index").empty());
}

TEST_CASE("deleting from an index that is not there is a fault and makes none") {
  const Desk desk;
  CHECK_THROWS_WITH(desk.run({"--delete", "a"}), Catch::StartsWith("There is no index in "));
  CHECK_FALSE(fs::exists(desk.folder / "index"));
}

TEST_CASE("status, verify and merge succeed on a sound index") {
  const Desk desk;
  desk.run({desk.path("good.jsonl")});
  for (const char* command : {"status", "verify", "merge"}) CHECK(desk.run({command}) == ExitCode::success);
}

TEST_CASE("verify of a damaged index is a fault of the environment") {
  const Desk desk;
  desk.run({desk.path("good.jsonl")});
  fs::remove_all(desk.folder / "index/generations");
  CHECK(desk.run({"verify"}) == ExitCode::environment);
}

TEST_CASE("help, version and the list of formats always succeed") {
  const std::atomic<bool> stop{false};
  for (const char* option : {"--help", "--version", "--list-formats"})
    CHECK(run_command(parse_indexer_arguments({option}, ""), stop) == ExitCode::success);
}
