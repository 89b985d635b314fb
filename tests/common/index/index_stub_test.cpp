#include "common/index/index_stub.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "common/error.h"
#include "tests/support/catch.h"

namespace fs = std::filesystem;
using broadsheet::IndexStub;
using broadsheet::read_stub;
using broadsheet::write_stub;

namespace {

/// An empty folder, gone at the end.
class Folder {
 public:
  Folder() {
    std::string name = fs::temp_directory_path() / "broadsheet-stub-XXXXXX";
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

IndexStub sample() {
  IndexStub stub;
  stub.schema_version = broadsheet::current_schema_version;
  stub.analysis = broadsheet::analysis_fingerprint();
  stub.uuid = "5f3c";
  stub.revision = 12;
  stub.next_generation = 18;
  stub.documents = 1234567890123;
  stub.generations = {"generations/000003", "generations/000017"};
  stub.languages = {{"de", 40}, {"und", 2}};
  return stub;
}

std::string content(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

TEST_CASE("A stub is a Xapian stub file whose comments hold the stamp") {
  const Folder folder;
  IndexStub stub = sample();
  stub.schema_version = 1;
  stub.analysis = "7";
  write_stub(folder.path(), stub);
  CHECK(content(folder.path() / "XAPIANDB") ==
        "# broadsheet schema 1\n"
        "# broadsheet analysis 7\n"
        "# broadsheet uuid 5f3c\n"
        "# broadsheet revision 12\n"
        "# broadsheet next-generation 18\n"
        "# broadsheet documents 1234567890123\n"
        "# broadsheet language de 40\n"
        "# broadsheet language und 2\n"
        "auto generations/000003\n"
        "auto generations/000017\n");
}

TEST_CASE("A stub comes back as it was written") {
  const Folder folder;
  write_stub(folder.path(), sample());
  const std::optional<IndexStub> stub = read_stub(folder.path());
  REQUIRE(stub);
  CHECK(stub->schema_version == sample().schema_version);
  CHECK(stub->analysis == sample().analysis);
  CHECK(stub->uuid == sample().uuid);
  CHECK(stub->revision == sample().revision);
  CHECK(stub->next_generation == sample().next_generation);
  CHECK(stub->documents == sample().documents);
  CHECK(stub->generations == sample().generations);
  CHECK(stub->languages == sample().languages);
}

TEST_CASE("Writing replaces the old stub and leaves nothing beside") {
  const Folder folder;
  write_stub(folder.path(), sample());
  IndexStub later = sample();
  later.revision = 13;
  write_stub(folder.path(), later);
  CHECK(read_stub(folder.path())->revision == 13);
  CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("A folder without a stub has none") {
  const Folder folder;
  CHECK(read_stub(folder.path()) == std::nullopt);
  CHECK(read_stub(folder.path() / "missing") == std::nullopt);
  write(folder.path() / "file", "");
  CHECK(read_stub(folder.path() / "file") == std::nullopt);
}

TEST_CASE("A stub that cannot be read is an environment fault") {
  const Folder folder;
  fs::create_directory(folder.path() / "XAPIANDB");
  CHECK_THROWS_AS(read_stub(folder.path()), broadsheet::EnvironmentError);
}

TEST_CASE("Unknown keys and comments of a stub are ignored") {
  const Folder folder;
  write_stub(folder.path(), sample());
  write(folder.path() / "XAPIANDB", "# a comment\n# broadsheet colour blue\n# broadsheet\n\n" +
                                        content(folder.path() / "XAPIANDB") + "# broadsheet language\n");
  const std::optional<IndexStub> stub = read_stub(folder.path());
  REQUIRE(stub);
  CHECK(stub->revision == 12);
  CHECK(stub->languages == sample().languages);
  CHECK(broadsheet::explain_mismatch(*stub).empty());
}

TEST_CASE("Damaged lines of a stub are read without harm") {
  const Folder folder;
  for (const std::string line : {"language", "language ", "language de", "language  3", "revision",
                                 "revision x", "schema 99999999999999999999", "analysis"}) {
    write(folder.path() / "XAPIANDB", "# broadsheet " + line + "\nauto \nauto\n");
    const std::optional<IndexStub> stub = read_stub(folder.path());
    INFO(line);
    REQUIRE(stub);
    CHECK(stub->languages.size() <= 1);
    CHECK_FALSE(broadsheet::explain_mismatch(*stub).empty());
  }
}

TEST_CASE("A stub that was not made by Broadsheet is told apart") {
  const Folder folder;
  write(folder.path() / "XAPIANDB", "auto db\n");
  CHECK(broadsheet::explain_mismatch(*read_stub(folder.path())) ==
        "This is not an index made by Broadsheet; give the folder that `indexer --db` made.");
}

TEST_CASE("An index of another schema or analysis is refused with what to do") {
  IndexStub stub = sample();
  CHECK(broadsheet::explain_mismatch(stub).empty());
  stub.schema_version = 99;
  CHECK(broadsheet::explain_mismatch(stub).ends_with("index the documents again into a new folder."));
  CHECK(broadsheet::explain_mismatch(stub).starts_with("The index has schema 99 and analysis "));
  stub = sample();
  stub.analysis = "other";
  CHECK_FALSE(broadsheet::explain_mismatch(stub).empty());
}

TEST_CASE("Writing where nothing can be written is an environment fault that names the file") {
  const Folder folder;
  const fs::path missing = folder.path() / "missing";
  CHECK_THROWS_AS(write_stub(missing, sample()), broadsheet::EnvironmentError);
  CHECK_THROWS_WITH(write_stub(missing, sample()),
                    Catch::Contains((missing / "XAPIANDB.new").string()) && Catch::Contains("No such file"));
}

TEST_CASE("A full disk is told as such") {
  const Folder folder;
  fs::create_symlink("/dev/full", folder.path() / "XAPIANDB.new");
  CHECK_THROWS_WITH(write_stub(folder.path(), sample()), Catch::Contains("No space left on device"));
  CHECK(read_stub(folder.path()) == std::nullopt);
}
