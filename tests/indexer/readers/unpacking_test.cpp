#include "indexer/readers/unpacking.h"

#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;

namespace {

using Strings = std::vector<std::string>;

// `WHERE (EXTENSION) BYTES` of what can be read, `WHERE! WHY` of what cannot.
Strings unpacked(const std::string& name, std::string bytes) {
  std::atomic<std::uint64_t> taken = bytes.size();
  UnpackMeter meter(taken, 1 << 30, 1e9);
  Unpacking unpacking(name, stream_of(std::move(bytes), 1000), meter);
  Strings found;
  while (auto next = unpacking.next()) {
    if (const auto* bad = std::get_if<BadRecord>(&*next)) {
      found.push_back(bad->where + "! " + bad->why);
      continue;
    }
    auto& file = std::get<Unpacked>(*next);
    try {
      found.push_back(file.where + " (" + file.extension + ") " + read_all(*file.stream));
    } catch (const ReadFault& fault) {
      found.push_back(file.where + "! " + fault.what());
    }
  }
  return found;
}

}  // namespace

TEST_CASE("a plain file is itself") {
  CHECK(unpacked("a/b.TXT", "words") == Strings{"a/b.TXT (txt) words"});
}

TEST_CASE("a compressed file keeps its name, its extension is the inner one") {
  CHECK(unpacked("dump.jsonl.gz", compressed("gzip", "words")) == Strings{"dump.jsonl.gz (jsonl) words"});
  CHECK(unpacked("dump", compressed("zstd", "words")) == Strings{"dump () words"});
}

TEST_CASE("members of archives have names below the archive's") {
  const Members members = {{"a.txt", "one"}, {"b/c.md", "two"}};
  const Strings expected = {"x/a.txt (txt) one", "x/b/c.md (md) two"};
  CHECK(unpacked("x", packed("zip", "none", members)) == expected);
  for (const char* filter : {"none", "gzip", "zstd", "xz", "bzip2"})
    CHECK(unpacked("x", packed("tar", filter, members)) == expected);
}

TEST_CASE("one packed file inside of another is opened") {
  const std::string tar = packed("tar", "gzip", {{"a.txt", "one"}});
  CHECK(unpacked("x.zip",
                 packed("zip", "none",
                        {{"in.tar.gz", tar}, {"b.txt.gz", compressed("gzip", "two")}, {"c.txt", "three"}})) ==
        Strings{"x.zip/in.tar.gz/a.txt (txt) one", "x.zip/b.txt.gz (txt) two", "x.zip/c.txt (txt) three"});
  CHECK(unpacked("x.zip", packed("zip", "none", {{"in.zip", packed("zip", "none", {{"a.txt", "one"}})}})) ==
        Strings{"x.zip/in.zip/a.txt (txt) one"});
  CHECK(unpacked("x.gz.xz", compressed("xz", compressed("gzip", "one"))) == Strings{"x.gz.xz () one"});
}

TEST_CASE("a third packing is not opened, what stands beside it is read") {
  const std::string inner = packed("zip", "none", {{"deep.gz", compressed("gzip", "one")}, {"a.txt", "two"}});
  CHECK(unpacked("x.zip", packed("zip", "none", {{"in.zip", inner}, {"b.txt", "three"}})) ==
        Strings{"x.zip/in.zip/deep.gz! packed more than twice; unpack it first",
                "x.zip/in.zip/a.txt (txt) two", "x.zip/b.txt (txt) three"});
}

TEST_CASE("a damaged archive inside of a sound one is one fault") {
  const std::string broken = packed("tar", "gzip", {{"a.txt", std::string(5000, 'x')}}).substr(0, 60);
  const Strings found = unpacked("x.zip", packed("zip", "none", {{"in.tar.gz", broken}, {"b.txt", "two"}}));
  REQUIRE(found.size() == 2);
  CHECK(found[0].starts_with("x.zip/in.tar.gz! "));
  CHECK(found[1] == "x.zip/b.txt (txt) two");
}
