#include "indexer/stories/story_update.h"

#include <fmt/format.h>

#include <set>

#include "common/index/story_file.h"
#include "indexer/publication/maintenance.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::stories;
using namespace broadsheet::testing;

namespace {

/// A hundred words that no other `number` gives.
std::string text_of(int number) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += fmt::format("w{}x{} ", number, i);
  return text;
}

using Stories = std::set<std::vector<std::string>>;

struct Workspace {
  TemporaryFolder folder;
  std::filesystem::path index = folder / "index";

  Counts add(const std::string& records, unsigned threads = 2, std::size_t segment_bytes = 600'000) const {
    write_file(folder / "dump.jsonl", records);
    IndexingOptions options = options_for(index, {folder / "dump.jsonl"});
    options.threads = threads;
    options.segment_bytes = segment_bytes;
    return run(options);
  }
  void remove(const std::string& id) const {
    IndexingOptions options = options_for(index, {});
    options.delete_ids = {id};
    run(options);
  }
  std::string file() const {
    const std::string name = read_stub(index)->stories;
    return name.empty() ? "" : read_file(index / name);
  }
  /// Ids of the members, story by story.
  Stories stories() const {
    const std::string name = read_stub(index)->stories;
    Stories found;
    if (name.empty()) return found;
    for (const Story& story : StoryFile(index / name).all()) {
      std::vector<std::string> ids;
      for (const StoryMember& member : story) ids.push_back(member.id);
      found.insert(ids);
    }
    return found;
  }
};

}  // namespace

TEST_CASE("copies of one run form a story, other documents none") {
  const Workspace workspace;
  workspace.add(record("a", text_of(1)) + record("b", "from the wire " + text_of(1)) +
                record("c", text_of(2)));
  CHECK(workspace.stories() == Stories{{"a", "b"}});
}

TEST_CASE("no copies: the index has no file of stories") {
  const Workspace workspace;
  workspace.add(record("a", text_of(1)) + record("c", text_of(2)));
  CHECK(workspace.file().empty());
}

TEST_CASE("one run, many runs, another order and any number of threads give the same stories") {
  std::vector<std::string> records;
  for (int i = 0; i < 40; ++i)
    records.push_back(record(fmt::format("d{}", i), fmt::format("copy {} {}", i, text_of(i % 13))));
  const auto joined = [&](std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i) text += records[i];
    return text;
  };
  const Workspace whole, threads, parts, backwards;
  whole.add(joined(0, 40), 1);
  threads.add(joined(0, 40), 4, 2000);
  for (std::size_t i = 0; i < 40; i += 4) parts.add(joined(i, i + 4));
  for (std::size_t i = 40; i-- > 0;) backwards.add(records[i]);
  CHECK(whole.stories().size() == 13);
  CHECK(threads.stories() == whole.stories());
  CHECK(parts.stories() == whole.stories());
  CHECK(backwards.stories() == whole.stories());
}

TEST_CASE("a document that joins two stories makes them one") {
  const Workspace workspace;
  const std::string first = text_of(3), second = text_of(4);
  workspace.add(record("a", first) + record("b", first) + record("c", second) + record("d", second));
  CHECK(workspace.stories() == Stories{{"a", "b"}, {"c", "d"}});
  workspace.add(record("e", first + second));
  CHECK(workspace.stories() == Stories{{"a", "b", "c", "d", "e"}});
  SECTION("and they part again when it goes") {
    workspace.remove("e");
    CHECK(workspace.stories() == Stories{{"a", "b"}, {"c", "d"}});
  }
  SECTION("and when it is replaced by something else") {
    workspace.add(record("e", text_of(5)));
    CHECK(workspace.stories() == Stories{{"a", "b"}, {"c", "d"}});
  }
}

TEST_CASE("a story of which one document is left is none") {
  const Workspace workspace;
  workspace.add(record("a", text_of(1)) + record("b", text_of(1)));
  workspace.remove("a");
  CHECK(workspace.file().empty());
  CHECK(verify_index(workspace.index).empty());
}

TEST_CASE("stories stay when generations are merged, and the files of before are gone") {
  const Workspace workspace;
  workspace.add(record("a", text_of(1)) + record("c", text_of(2)));
  workspace.add(record("b", text_of(1)));
  workspace.add(record("d", text_of(2)));
  REQUIRE(merge_index(workspace.index, false));
  CHECK(workspace.stories() == Stories{{"a", "b"}, {"c", "d"}});
  workspace.add(record("e", text_of(2)));
  CHECK(workspace.stories() == Stories{{"a", "b"}, {"c", "d", "e"}});
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(workspace.index / "stories"))
    files += entry.is_regular_file();
  CHECK(files == 1);
}

TEST_CASE("a run that changes no story leaves their file") {
  const Workspace workspace;
  workspace.add(record("a", text_of(1)) + record("b", text_of(1)));
  const std::string name = read_stub(workspace.index)->stories;
  workspace.add(record("c", text_of(2)));
  CHECK(read_stub(workspace.index)->stories == name);
}

TEST_CASE("files with the same bytes are copies") {
  const Workspace workspace;
  write_file(workspace.folder / "in" / "one.txt", text_of(1));
  write_file(workspace.folder / "in" / "two.txt", text_of(1));
  run(options_for(workspace.index, {workspace.folder / "in"}));
  REQUIRE(workspace.stories().size() == 1);
  CHECK(workspace.stories().begin()->size() == 2);
  std::filesystem::remove(workspace.folder / "in" / "two.txt");
  IndexingOptions pruning = options_for(workspace.index, {workspace.folder / "in"});
  pruning.prune = true;
  run(pruning);
  CHECK(workspace.file().empty());
}

TEST_CASE("damage and loss of the file of stories are found by verify") {
  const Workspace workspace;
  workspace.add(record("a", text_of(1)) + record("b", text_of(1)));
  const std::filesystem::path path = workspace.index / read_stub(workspace.index)->stories;
  CHECK(verify_index(workspace.index).empty());
  std::string bytes = read_file(path);
  bytes.back() ^= 1;
  write_file(path, bytes);
  REQUIRE(verify_index(workspace.index).size() == 1);
  CHECK(verify_index(workspace.index).front().find("checksum") != std::string::npos);
  std::filesystem::remove(path);
  CHECK(verify_index(workspace.index).size() == 1);
}
