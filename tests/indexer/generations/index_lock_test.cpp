#include "indexer/generations/index_lock.h"

#include <unistd.h>

#include <atomic>
#include <memory>
#include <string>
#include <thread>

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::write_file;

TEST_CASE("locking an index makes its folder") {
  const TemporaryFolder folder;
  const IndexLock lock(folder / "new/index", false);
  CHECK(std::filesystem::is_directory(folder / "new/index"));
}

TEST_CASE("a second lock is refused with the name of the holder") {
  const TemporaryFolder folder;
  const IndexLock lock(folder.path(), false);
  CHECK_THROWS_WITH(IndexLock(folder.path(), false),
                    Catch::Contains("process " + std::to_string(getpid())) && Catch::Contains("--wait"));
}

TEST_CASE("a lock is free again when its object is gone") {
  const TemporaryFolder folder;
  { const IndexLock lock(folder.path(), false); }
  CHECK_NOTHROW(IndexLock(folder.path(), false));
}

TEST_CASE("what a killed holder left in the lock file keeps nobody out") {
  const TemporaryFolder folder;
  write_file(folder / "lock", "process 1 (since 2020-01-01 00:00:00 UTC)");
  CHECK_NOTHROW(IndexLock(folder.path(), false));
}

TEST_CASE("who waits gets the lock when it is free") {
  const TemporaryFolder folder;
  auto held = std::make_unique<IndexLock>(folder.path(), false);
  std::atomic<bool> released{false};
  bool got_it_after_release = false;
  std::thread waiting([&] {
    const IndexLock lock(folder.path(), true);
    got_it_after_release = released;
  });
  released = true;
  held.reset();
  waiting.join();
  CHECK(got_it_after_release);
}

TEST_CASE("a place where no index can be is a fault that names it") {
  const TemporaryFolder folder;
  write_file(folder / "file", "");
  CHECK_THROWS_AS(IndexLock(folder / "file", false), EnvironmentError);
  CHECK_THROWS_WITH(IndexLock(folder / "file/index", false),
                    Catch::Contains((folder / "file/index").string()));
}
