#include "indexer/run/rebuild.h"

#include "common/index/index_stub.h"
#include "indexer/publication/maintenance.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::testing;

TEST_CASE("documents are written again as they were: contents, words, and what a later run compares") {
  const TemporaryFolder folder;
  const std::filesystem::path index = folder / "index";
  std::string dump;
  for (int i = 0; i < 450; ++i) dump += record("n" + std::to_string(i), "solar story " + std::to_string(i));
  write_file(folder / "a.jsonl", dump);
  write_file(folder / "b.jsonl", record("last", std::string(40'000, 'w') + " wind"));
  run(options_for(index, {folder / "a.jsonl"}));
  run(options_for(index, {folder / "b.jsonl"}));
  const std::vector<Document> contents = index_contents(index);
  const std::vector<std::string> words = words_of(index);
  REQUIRE(read_stub(index)->generations.size() == 2);

  IndexingOptions adding = options_for(index, {});
  adding.fields = {"country"};
  run(adding);

  CHECK(read_stub(index)->generations.size() == 1);
  CHECK(index_contents(index) == contents);
  CHECK(words_of(index) == words);
  CHECK(ids_matching(index, "wind") == std::vector<std::string>{"last"});
  CHECK(verify_index(index).empty());
  CHECK(run(options_for(index, {folder / "a.jsonl", folder / "b.jsonl"})) == Counts{.unchanged = 451});
}
