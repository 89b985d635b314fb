#include "indexer/input/file_stream.h"

#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

TEST_CASE("a file is read and counted, what is read twice only once") {
  const TemporaryFolder folder;
  write_file(folder / "a", "0123456789");
  std::atomic<std::uint64_t> counter = 5;
  FileStream stream((folder / "a").string(), counter);
  CHECK(stream.seekable_size() == 10);
  stream.seek(7);
  CHECK(read_all(stream) == "789");
  CHECK(counter == 8);
  stream.seek(0);
  CHECK(read_all(stream) == "0123456789");
  CHECK(counter == 15);
}

TEST_CASE("a file that cannot be opened or read is a fault") {
  const TemporaryFolder folder;
  std::atomic<std::uint64_t> counter = 0;
  CHECK_THROWS_WITH(FileStream((folder / "none").string(), counter),
                    "cannot be opened: No such file or directory");
  FileStream directory(folder.path().string(), counter);
  CHECK_THROWS_WITH(read_all(directory), "cannot be read: Is a directory");
}
