#include "indexer/publication/publication.h"

#include <set>

#include "common/error.h"
#include "indexer/publication/maintenance.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/segment.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using broadsheet::testing::document;
using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::write_file;
using broadsheet::testing::write_segment;
namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;

void add_generation(const fs::path& index, IndexStub& stub, const std::vector<Document>& documents) {
  Changes changes;
  changes.added = next_generation(stub);
  write_segment(index / *changes.added, documents);
  publish(index, stub, changes);
}

Changes removal(std::size_t generation, DocId docid) {
  Changes changes;
  changes.removals[generation] = {docid};
  return changes;
}

std::set<std::string> entries(const fs::path& folder) {
  std::set<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.insert(entry.path().filename().string());
  return names;
}

/// What a crash right after the copy lost its documents leaves: a second name for the old state.
void link_folder(const fs::path& from, const fs::path& to) {
  fs::create_directories(to);
  for (const fs::directory_entry& entry : fs::directory_iterator(from))
    fs::create_hard_link(entry.path(), to / entry.path().filename());
}

/// Enough documents for tables of many blocks.
std::vector<Document> many_documents(int count) {
  std::vector<Document> documents;
  for (int i = 0; i < count; ++i) {
    std::string text;
    for (int word = 0; word < 60; ++word) text += "word" + std::to_string(i * 7 + word * word) + " ";
    documents.push_back(document("id" + std::to_string(i), text));
  }
  return documents;
}

}  // namespace

TEST_CASE("a new index has an identity and nothing published") {
  const TemporaryFolder index;
  const IndexStub stub = open_or_make_stub(index.path());
  CHECK(stub.revision == 0);
  CHECK(stub.uuid.size() == 32);
  CHECK(stub.generations.empty());
  CHECK(stub.uuid != open_or_make_stub(index.path()).uuid);
  CHECK_FALSE(fs::exists(stub_path(index.path())));
}

TEST_CASE("an index of another version is refused") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  stub.schema_version = 99;
  write_stub(index.path(), stub);
  CHECK_THROWS_WITH(open_or_make_stub(index.path()), Catch::Contains("schema 99"));
}

TEST_CASE("generations are numbered, and no number comes twice") {
  IndexStub stub;
  CHECK(next_generation(stub) == "generations/000001");
  CHECK(next_generation(stub) == "generations/000002");
}

TEST_CASE("a publication lists the new generation and counts documents and languages") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  add_generation(index.path(), stub, {document("a", "1", "de"), document("b", "2", "en")});
  add_generation(index.path(), stub, {document("c", "3", "de")});
  const std::optional<IndexStub> published = read_stub(index.path());
  REQUIRE(published);
  CHECK(published->generations == Names{"generations/000001", "generations/000002"});
  CHECK(published->documents == 3);
  CHECK(published->languages == std::map<std::string, std::uint64_t>{{"de", 2}, {"en", 1}});
  CHECK(published->revision == 2);
  CHECK(published->next_generation == 3);
  CHECK(published->uuid == stub.uuid);
}

TEST_CASE("a generation that loses documents becomes a copy under the next version of its name") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  add_generation(index.path(), stub, {document("a", "1"), document("b", "2"), document("c", "3")});
  publish(index.path(), stub, removal(0, 1));
  CHECK(stub.generations == Names{"generations/000001.2"});
  publish(index.path(), stub, removal(0, 2));
  CHECK(stub.generations == Names{"generations/000001.3"});
  CHECK(stub.documents == 1);
  CHECK(entries(generations_path(index.path())) == std::set<std::string>{"000001.3"});
  CHECK(verify_index(index.path()).empty());
}

TEST_CASE("a generation that loses all its documents is gone") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  add_generation(index.path(), stub, {document("a", "1")});
  publish(index.path(), stub, removal(0, 1));
  CHECK(stub.generations.empty());
  CHECK(stub.documents == 0);
  CHECK(entries(generations_path(index.path())).empty());
  CHECK(verify_index(index.path()).empty());
}

TEST_CASE("who has a generation open goes on finding the documents that a publication removed") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  add_generation(index.path(), stub, many_documents(300));
  LiveDocuments before(generation_folders(index.path(), stub));
  publish(index.path(), stub, removal(0, 5));
  LiveDocuments after(generation_folders(index.path(), stub));
  for (int i = 0; i < 300; ++i) {
    const std::string id = "id" + std::to_string(i);
    REQUIRE(before.find(id).has_value());
    REQUIRE(after.find(id).has_value() == (i != 4));
  }
}

TEST_CASE("who has a generation open reads right or is told to open anew after two publications") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  add_generation(index.path(), stub, many_documents(300));
  LiveDocuments before(generation_folders(index.path(), stub));
  publish(index.path(), stub, removal(0, 5));
  publish(index.path(), stub, removal(0, 6));
  std::size_t missing = 0;
  for (int i = 0; i < 300; ++i) try {
      if (!before.find("id" + std::to_string(i))) ++missing;
    } catch (const EnvironmentError&) {
    }
  CHECK(missing == 0);
  LiveDocuments after(generation_folders(index.path(), stub));
  CHECK_FALSE(after.find("id4"));
  CHECK_FALSE(after.find("id5"));
  CHECK(after.find("id6"));
}

TEST_CASE("a crash between the removal in the copy and the new stub leaves the old state whole") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  add_generation(index.path(), stub, many_documents(300));
  const fs::path old_folder = index / "generations/000001";
  const fs::path kept = index / "kept";
  link_folder(old_folder, kept);
  publish(index.path(), stub, removal(0, 5));
  CHECK(check_generation(kept).empty());
  CHECK(count_documents(kept).documents == 300);

  // The run after the crash starts from the old state and removes other documents.
  link_folder(kept, index / "again");
  remove_documents(index / "again", std::vector<DocId>{7, 8, 200});
  CHECK(check_generation(index / "again").empty());
  CHECK(count_documents(index / "again").documents == 297);
  CHECK(check_generation(kept).empty());
  LiveDocuments old_state({kept});
  for (int i = 0; i < 300; ++i) REQUIRE(old_state.find("id" + std::to_string(i)));
}

TEST_CASE("folders that a run left unlisted are removed, everything else stays") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  add_generation(index.path(), stub, {document("a", "1")});
  for (const char* name :
       {"000007/postlist.glass", "000001.2/postlist.glass", "building/000000/postlist.glass",
        "000007.level0-0/postlist.glass", "family/photo.jpg", "1984/book.txt", "readme.md"})
    write_file(generations_path(index.path()) / name, "");
  remove_unlisted(index.path(), stub);
  CHECK(entries(generations_path(index.path())) ==
        std::set<std::string>{"000001", "1984", "family", "readme.md"});
}

TEST_CASE("generations are merged when there are too many, the small ones first") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  add_generation(index.path(), stub, many_documents(50));
  for (const char* id : {"a", "b", "c", "d"}) add_generation(index.path(), stub, {document(id, "text")});
  CHECK_FALSE(merge_generations(index.path(), stub, 5));
  CHECK(merge_generations(index.path(), stub, 4));
  CHECK(stub.generations == Names{"generations/000001", "generations/000006"});
  CHECK(stub.documents == 54);
  CHECK(entries(generations_path(index.path())) == std::set<std::string>{"000001", "000006"});
  CHECK(verify_index(index.path()).empty());
}

TEST_CASE("merging down to one generation keeps every document and forgets removed ones") {
  const TemporaryFolder index;
  IndexStub stub = open_or_make_stub(index.path());
  add_generation(index.path(), stub, {document("a", "1"), document("b", "2")});
  add_generation(index.path(), stub, {document("c", "3"), document("d", "4")});
  publish(index.path(), stub, removal(0, 1));
  CHECK(merge_generations(index.path(), stub, 1));
  REQUIRE(stub.generations.size() == 1);
  const GenerationCounts counts = count_documents(index / stub.generations[0]);
  CHECK(counts.documents == 3);
  LiveDocuments live(generation_folders(index.path(), stub));
  CHECK_FALSE(live.find("a"));
  CHECK(live.find("b"));
  CHECK(live.find("d"));
}
