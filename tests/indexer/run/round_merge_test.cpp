#include "indexer/run/round_merge.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

// Which record of an id stays, for every order in which new, changed and unchanged ones can come, and how
// they are counted. `old` stands for the record that the index holds before the run.

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

struct Outcome {
  Counts counts;
  std::string text;  ///< of the document x afterwards
};

/// Indexes `before` as x (when not empty), then the records of x with `texts` in a run of their own.
Outcome rerun(const std::string& before, const std::vector<std::string>& texts, std::uint64_t commit_bytes) {
  const TemporaryFolder folder;
  IndexingOptions options = options_for(folder / "index", {folder / "dump.jsonl"});
  if (!before.empty()) {
    write_file(folder / "dump.jsonl", record("x", before));
    run(options);
  }
  std::string dump;
  for (const std::string& text : texts) dump += record("x", text);
  write_file(folder / "dump.jsonl", dump);
  options.commit_bytes = commit_bytes;
  const Counts counts = run(options);
  const auto documents = texts_by_id(folder / "index");
  REQUIRE(documents.size() == 1);
  REQUIRE(documents.count("x") == 1);
  return {counts, documents.at("x")};
}

constexpr std::uint64_t one_round = 1 << 30, round_each_record = 1;

}  // namespace

TEST_CASE("the last record of an id stays, and every record is counted once") {
  struct Case {
    std::string before;
    std::vector<std::string> records;
    Counts counts;
  };
  const Case cases[] = {
      {"", {"new"}, {.added = 1}},
      {"", {"new", "newer"}, {.added = 1, .duplicates = 1}},
      {"", {"same", "same"}, {.added = 1, .duplicates = 1}},
      {"", {"new", "newer", "new"}, {.added = 1, .duplicates = 2}},
      {"old", {"old"}, {.unchanged = 1}},
      {"old", {"new"}, {.updated = 1}},
      {"old", {"old", "old"}, {.unchanged = 1, .duplicates = 1}},
      {"old", {"old", "new"}, {.updated = 1, .duplicates = 1}},
      {"old", {"new", "newer"}, {.updated = 1, .duplicates = 1}},
      {"old", {"old", "old", "new"}, {.updated = 1, .duplicates = 2}},
      {"old", {"new", "old", "newer"}, {.updated = 1, .duplicates = 2}},
      {"old", {"old", "new", "newer", "new"}, {.updated = 1, .duplicates = 3}},
  };
  for (const std::uint64_t commit_bytes : {one_round, round_each_record})
    for (const Case& each : cases) {
      CAPTURE(each.before, each.records, commit_bytes);
      const Outcome outcome = rerun(each.before, each.records, commit_bytes);
      CHECK(outcome.counts == each.counts);
      CHECK(outcome.text == each.records.back());
    }
}

TEST_CASE("a document that changed and changed back within a round stays where it is") {
  const Outcome back = rerun("old", {"new", "old"}, one_round);
  CHECK(back.counts == Counts{.unchanged = 1, .duplicates = 1});
  CHECK(back.text == "old");
  const Outcome twice = rerun("old", {"new", "newer", "old"}, one_round);
  CHECK(twice.counts == Counts{.unchanged = 1, .duplicates = 2});
  CHECK(twice.text == "old");
}

TEST_CASE("a document that changed and changed back in different rounds was published in between") {
  const Outcome back = rerun("old", {"new", "old"}, round_each_record);
  CHECK(back.counts == Counts{.updated = 1, .duplicates = 1});
  CHECK(back.text == "old");
}

TEST_CASE("a round in which nothing changed publishes nothing") {
  const TemporaryFolder folder;
  write_file(folder / "dump.jsonl", record("a", "one") + record("b", "two"));
  const IndexingOptions options = options_for(folder / "index", {folder / "dump.jsonl"});
  run(options);
  const std::string stub = read_file(stub_path(folder / "index"));
  CHECK(run(options) == Counts{.unchanged = 2});
  CHECK(read_file(stub_path(folder / "index")) == stub);
}
