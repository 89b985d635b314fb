#include "common/index/story_file.h"

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

const Story pier{{30, "a", "20260301", "Courier"}, {10, "b", "20260302", "Wire"}, {20, "c", "", "Courier"}};
const Story storm{{50, "x", "20250101", ""}, {40, "y", "20250102", ""}};

struct Workspace {
  TemporaryFolder folder;
  std::filesystem::path path = folder / "stories";
};

}  // namespace

TEST_CASE("stories are read as they were written, ordered by their first documents") {
  const Workspace workspace;
  write_story_file(workspace.path, {pier, storm});
  const StoryFile file(workspace.path);
  CHECK(file.all() == std::vector{storm, pier});
  CHECK(file.check() == "");
}

TEST_CASE("a story is found by the content hash of any of its documents") {
  const Workspace workspace;
  write_story_file(workspace.path, {pier, storm});
  const StoryFile file(workspace.path);
  for (const std::uint64_t hash : {40, 50}) CHECK(file.find(hash) == 0u);
  for (const std::uint64_t hash : {10, 20, 30}) CHECK(file.find(hash) == 1u);
  for (const std::uint64_t hash : {0, 15, 60}) CHECK_FALSE(file.find(hash));
}

TEST_CASE("a story counts its documents and the different sources they name") {
  const Workspace workspace;
  write_story_file(workspace.path, {pier, storm});
  const StoryFile file(workspace.path);
  CHECK(file.document_count(1) == 3);
  CHECK(file.source_count(1) == 2);
  CHECK(file.source_count(0) == 0);
  REQUIRE(file.members(1, 1).size() == 1);
  CHECK(file.members(1, 1).front().id == "a");
}

TEST_CASE("undated documents come last in a story, and equal dates by id") {
  CHECK(is_earlier({0, "z", "20260301", ""}, {0, "a", "", ""}));
  CHECK(is_earlier({0, "a", "20260301", ""}, {0, "b", "20260301", ""}));
  CHECK_FALSE(is_earlier({0, "a", "20260302", ""}, {0, "b", "20260301", ""}));
}

TEST_CASE("a file stays readable when it is removed") {
  const Workspace workspace;
  write_story_file(workspace.path, {pier});
  const StoryFile file(workspace.path);
  std::filesystem::remove(workspace.path);
  CHECK(file.members(0).size() == 3);
}

TEST_CASE("no stories: nothing is found") {
  CHECK(StoryFile().empty());
  CHECK_FALSE(StoryFile().find(10));
  CHECK(StoryFile().all().empty());
}

TEST_CASE("a missing, empty, foreign or cut file of stories is refused") {
  const Workspace workspace;
  CHECK_THROWS_AS(StoryFile(workspace.path), EnvironmentError);
  write_file(workspace.path, "");
  CHECK_THROWS_AS(StoryFile(workspace.path), EnvironmentError);
  write_file(workspace.path, "something else that is long enough for a header");
  CHECK_THROWS_AS(StoryFile(workspace.path), EnvironmentError);
  write_story_file(workspace.path, {pier, storm});
  write_file(workspace.path, read_file(workspace.path).substr(0, 60));
  CHECK_THROWS_AS(StoryFile(workspace.path), EnvironmentError);
}

TEST_CASE("any damaged byte of a file of stories is noticed, and none makes reading leave the file") {
  const Workspace workspace;
  write_story_file(workspace.path, {pier, storm});
  const std::string sound = read_file(workspace.path);
  for (std::size_t at = 24; at < sound.size(); ++at) {
    std::string damaged = sound;
    damaged[at] = static_cast<char>(damaged[at] ^ 0xFF);
    write_file(workspace.path, damaged);
    const StoryFile file(workspace.path);
    CHECK(file.check() != "");
    for (const std::uint64_t hash : {10, 50})
      if (const auto story = file.find(hash)) file.members(*story);
    file.all();
  }
}
