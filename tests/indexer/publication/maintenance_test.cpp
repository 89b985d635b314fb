#include "indexer/publication/maintenance.h"

#include <nlohmann/json.hpp>

#include "common/error.h"
#include "indexer/publication/publication.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/segment.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using broadsheet::testing::document;
using broadsheet::testing::read_file;
using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::write_file;
using broadsheet::testing::write_segment;
namespace fs = std::filesystem;

namespace {

/// Two generations: a (de) and b (en); c (en).
void make_index(const fs::path& index) {
  IndexStub stub = open_or_make_stub(index);
  for (const std::vector<Document>& documents :
       {std::vector{document("a", "eins", "de"), document("b", "two", "en")},
        {document("c", "three", "en")}}) {
    Changes changes;
    changes.added = next_generation(stub);
    write_segment(index / *changes.added, documents);
    publish(index, stub, changes);
  }
}

void replace_in_stub(const fs::path& index, const std::string& from, const std::string& to) {
  std::string text = read_file(stub_path(index));
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  write_file(stub_path(index), text.replace(at, from.size(), to));
}

}  // namespace

TEST_CASE("status tells documents, languages and generations") {
  const TemporaryFolder index;
  make_index(index.path());
  CHECK_THAT(describe_index(index.path(), false),
             Catch::StartsWith(index.path().string() + ": 3 documents, 0.") &&
                 Catch::EndsWith(" MB, revision 2, 2 generations\n    de  1\n    en  2\n"));
}

TEST_CASE("status as JSON has every fact as a value") {
  const TemporaryFolder index;
  make_index(index.path());
  const auto json = nlohmann::json::parse(describe_index(index.path(), true));
  CHECK(json["format"] == 1);
  CHECK(json["documents"] == 3);
  CHECK(json["revision"] == 2);
  CHECK(json["schema"] == current_schema_version);
  CHECK(json["analysis"] == analysis_fingerprint());
  CHECK(json["uuid"].get<std::string>().size() == 32);
  CHECK(json["languages"] == nlohmann::json({{"de", 1}, {"en", 2}}));
  CHECK(json["generations"] == nlohmann::json({"generations/000001", "generations/000002"}));
  CHECK(json["bytes"] > 1000);
}

TEST_CASE("the size in the status does not count what is not of the index") {
  const TemporaryFolder index;
  make_index(index.path());
  const std::string before = describe_index(index.path(), true);
  write_file(index / "generations/000009/postlist.glass", std::string(100'000, 'x'));
  CHECK(describe_index(index.path(), true) == before);
}

TEST_CASE("where no index is, every command says how to make one") {
  const TemporaryFolder folder;
  for (const auto& command : std::vector<std::function<void()>>{[&] { describe_index(folder.path(), false); },
                                                                [&] { verify_index(folder.path()); },
                                                                [&] { merge_index(folder.path(), false); }})
    CHECK_THROWS_WITH(command(), Catch::StartsWith("There is no index in " + folder.path().string()));
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a sound index has no faults, an empty one neither") {
  const TemporaryFolder index, empty;
  make_index(index.path());
  CHECK(verify_index(index.path()).empty());
  IndexStub stub = open_or_make_stub(empty.path());
  publish(empty.path(), stub, {});
  CHECK(verify_index(empty.path()).empty());
}

TEST_CASE("verify finds a missing generation") {
  const TemporaryFolder index;
  make_index(index.path());
  fs::remove_all(index / "generations/000002");
  CHECK(verify_index(index.path()) ==
        std::vector{(index / "generations/000002").string() + " is listed in XAPIANDB but missing."});
}

TEST_CASE("verify finds flipped bytes in a table") {
  for (const char* table : {"postlist.glass", "termlist.glass", "iamglass"}) {
    CAPTURE(table);
    const TemporaryFolder index;
    make_index(index.path());
    const fs::path file = index / "generations/000001" / table;
    std::string bytes = read_file(file);
    for (std::size_t at = 0; at < 16; ++at) bytes[at] = static_cast<char>(~bytes[at]);
    write_file(file, bytes);
    CHECK(verify_index(index.path()).size() == 1);
  }
}

TEST_CASE("verify finds a truncated table") {
  const TemporaryFolder index;
  make_index(index.path());
  fs::resize_file(index / "generations/000001/postlist.glass", 100);
  CHECK(verify_index(index.path()).size() == 1);
}

TEST_CASE("verify finds wrong counts in the stub") {
  const TemporaryFolder index;
  make_index(index.path());
  replace_in_stub(index.path(), "documents 3", "documents 4");
  CHECK(verify_index(index.path()) ==
        std::vector<std::string>{"XAPIANDB counts 4 documents but its generations hold 3."});
  replace_in_stub(index.path(), "documents 4", "documents 3");
  replace_in_stub(index.path(), "language de 1", "language de 2");
  CHECK(verify_index(index.path()) ==
        std::vector<std::string>{"XAPIANDB and its generations disagree about the documents by language."});
}

TEST_CASE("verify and status tell an index of another version") {
  const TemporaryFolder index;
  make_index(index.path());
  replace_in_stub(index.path(), "schema " + std::to_string(current_schema_version), "schema 99");
  REQUIRE(verify_index(index.path()).size() == 1);
  CHECK_THAT(verify_index(index.path())[0], Catch::Contains("schema 99"));
  CHECK_THAT(describe_index(index.path(), false), Catch::Contains("schema 99"));
}

TEST_CASE("merging makes one generation of all, once") {
  const TemporaryFolder index;
  make_index(index.path());
  CHECK(merge_index(index.path(), false));
  CHECK(read_stub(index.path())->generations == std::vector<std::string>{"generations/000003"});
  CHECK(read_stub(index.path())->documents == 3);
  CHECK(verify_index(index.path()).empty());
  CHECK_FALSE(merge_index(index.path(), false));
}

TEST_CASE("merging is not disturbed by what a killed run left behind") {
  const TemporaryFolder index;
  make_index(index.path());
  write_segment(index / "generations/000003", {document("left", "over")});
  CHECK(merge_index(index.path(), false));
  CHECK(read_stub(index.path())->documents == 3);
  CHECK(verify_index(index.path()).empty());
}
