#include "indexer/command_line/commands.h"

#include "common/error.h"
#include "indexer/generations/index_lock.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::testing;
namespace fs = std::filesystem;

namespace {

/// A folder with a dump of one good record, and command lines over an index in it.
struct CommandWorkspace {
  TemporaryFolder folder;
  std::atomic<bool> stop{false};

  CommandWorkspace() { write_file(folder / "good.jsonl", record("a", "one")); }

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
  const CommandWorkspace workspace;
  CHECK(workspace.run({workspace.path("good.jsonl")}) == ExitCode::success);
  CHECK(texts_by_id(workspace.folder / "index").size() == 1);
  CHECK_FALSE(fs::exists(workspace.folder / "index/reports"));
}

TEST_CASE("a run with rejected records is partial and reports them under the index") {
  const CommandWorkspace workspace;
  write_file(workspace.folder / "bad.jsonl", "no json\n");
  CHECK(workspace.run({workspace.path("good.jsonl"), workspace.path("bad.jsonl")}) == ExitCode::partial);
  CHECK(texts_by_id(workspace.folder / "index").size() == 1);
  CHECK(files_in(workspace.folder / "index/reports") == 1);
}

TEST_CASE("--report names the report's file") {
  const CommandWorkspace workspace;
  write_file(workspace.folder / "bad.jsonl", "no json\n");
  workspace.run({workspace.path("bad.jsonl"), "--report", workspace.path("mine.tsv")});
  CHECK_THAT(read_file(workspace.folder / "mine.tsv"), Catch::Contains("bad.jsonl:1"));
  CHECK_FALSE(fs::exists(workspace.folder / "index/reports"));
}

TEST_CASE("a run waits for nobody who did not ask it to") {
  const CommandWorkspace workspace;
  const IndexLock lock(workspace.folder / "index", false);
  CHECK_THROWS_AS(workspace.run({workspace.path("good.jsonl")}), EnvironmentError);
}

TEST_CASE("a run whose stop was asked for ends as interrupted") {
  CommandWorkspace workspace;
  workspace.stop = true;
  CHECK_THROWS_AS(workspace.run({workspace.path("good.jsonl")}), Interrupted);
}

TEST_CASE("a format that does not exist is a usage error") {
  const CommandWorkspace workspace;
  CHECK_THROWS_AS(workspace.run({workspace.path("good.jsonl"), "--format", "wordstar"}), UsageError);
}

TEST_CASE("documents are deleted by a run of its own") {
  const CommandWorkspace workspace;
  workspace.run({workspace.path("good.jsonl")});
  CHECK(workspace.run({"--delete", "a"}) == ExitCode::success);
  CHECK(texts_by_id(workspace.folder / "index").empty());
}

TEST_CASE("deleting from an index that is not there is a fault and makes none") {
  const CommandWorkspace workspace;
  CHECK_THROWS_WITH(workspace.run({"--delete", "a"}), Catch::StartsWith("There is no index in "));
  CHECK_FALSE(fs::exists(workspace.folder / "index"));
}

TEST_CASE("status, verify and merge succeed on a sound index") {
  const CommandWorkspace workspace;
  workspace.run({workspace.path("good.jsonl")});
  for (const char* command : {"status", "verify", "merge"})
    CHECK(workspace.run({command}) == ExitCode::success);
}

TEST_CASE("verify of a damaged index is a fault of the environment") {
  const CommandWorkspace workspace;
  workspace.run({workspace.path("good.jsonl")});
  fs::remove_all(workspace.folder / "index/generations");
  CHECK(workspace.run({"verify"}) == ExitCode::environment);
}

TEST_CASE("help, version and the list of formats always succeed") {
  const std::atomic<bool> stop{false};
  for (const char* option : {"--help", "--version", "--list-formats"})
    CHECK(run_command(parse_indexer_arguments({option}, ""), stop) == ExitCode::success);
}
