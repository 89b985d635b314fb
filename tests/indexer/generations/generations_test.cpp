#include "indexer/generations/generations.h"

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/segment.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using broadsheet::testing::document;
using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::write_file;
using broadsheet::testing::write_segment;

using DocIds = std::vector<DocId>;
using Languages = std::map<std::string, std::uint64_t>;

TEST_CASE("live documents are found by id, the newest generation first") {
  const TemporaryFolder folder;
  write_segment(folder / "1", {document("a", "one"), document("b", "two")});
  write_segment(folder / "2", {document("b", "three")});
  LiveDocuments live({folder / "1", folder / "2"});
  REQUIRE(live.find("a"));
  CHECK(live.find("a")->generation == 0);
  CHECK(live.find("a")->docid == 1);
  CHECK(live.find("a")->content_hash == 101);
  REQUIRE(live.find("b"));
  CHECK(live.find("b")->generation == 1);
  CHECK(live.find("b")->content_hash == 101);
  CHECK_FALSE(live.find("c"));
}

TEST_CASE("no document has the empty id") {
  const TemporaryFolder folder;
  write_segment(folder / "1", {document("a", "one")});
  LiveDocuments live({folder / "1"});
  CHECK_FALSE(live.find(""));
}

TEST_CASE("ids of any length and content are told apart") {
  const TemporaryFolder folder;
  const std::string long_id(3000, 'x');
  write_segment(folder / "1", {document("A", "one"), document("a", "two"), document(long_id + "1", "three"),
                               document(long_id + "2", "four"), document("é/:Q ", "five")});
  LiveDocuments live({folder / "1"});
  CHECK(live.find("A")->docid == 1);
  CHECK(live.find("a")->docid == 2);
  CHECK(live.find(long_id + "1")->docid == 3);
  CHECK(live.find(long_id + "2")->docid == 4);
  CHECK(live.find("é/:Q ")->docid == 5);
  CHECK_FALSE(live.find(long_id));
}

TEST_CASE("a generation that is missing or no database is a fault that names it") {
  const TemporaryFolder folder;
  CHECK_THROWS_AS(LiveDocuments({folder / "missing"}), EnvironmentError);
  CHECK_THROWS_WITH(count_documents(folder / "missing"), Catch::Contains((folder / "missing").string()));
  write_file(folder / "damaged/iamglass", "no version file");
  CHECK_THROWS_AS(count_documents(folder / "damaged"), EnvironmentError);
}

TEST_CASE("merged databases keep their documents in the order given") {
  const TemporaryFolder folder;
  write_segment(folder / "1", {document("a", "one"), document("b", "two")});
  write_segment(folder / "2", {document("c", "three")});
  merge_databases({folder / "2", folder / "1"}, folder / "merged");
  LiveDocuments live({folder / "merged"});
  CHECK(live.find("c")->docid == 1);
  CHECK(live.find("a")->docid == 2);
  CHECK(live.find("b")->docid == 3);
}

TEST_CASE("of documents with one id all but the one of the highest sequence are duplicates") {
  const TemporaryFolder folder;
  write_segment(folder / "1",
                {document("a", "1"), document("b", "2"), document("a", "3"), document("a", "4")});
  const std::vector<std::uint32_t> sequence{10, 20, 40, 30};
  CHECK(find_duplicates(folder / "1", sequence) == DocIds{1, 4});
}

TEST_CASE("removed documents are gone, the others keep their docids") {
  const TemporaryFolder folder;
  write_segment(folder / "1", {document("a", "1"), document("b", "2"), document("c", "3")});
  remove_documents(folder / "1", DocIds{1, 3});
  LiveDocuments live({folder / "1"});
  CHECK_FALSE(live.find("a"));
  CHECK(live.find("b")->docid == 2);
  CHECK_FALSE(live.find("c"));
  CHECK(count_documents(folder / "1").documents == 1);
}

TEST_CASE("documents are counted, altogether and by language") {
  const TemporaryFolder folder;
  write_segment(folder / "1", {document("a", "1", "de"), document("b", "2", "en"), document("c", "3", "de")});
  const GenerationCounts counts = count_documents(folder / "1");
  CHECK(counts.documents == 3);
  CHECK(counts.last_docid == 3);
  CHECK(counts.languages == Languages{{"de", 2}, {"en", 1}});
}

TEST_CASE("documents are found by the file they came from and by every folder above it") {
  const TemporaryFolder folder;
  write_segment(folder / "1", {document("a", "1")}, "/news/2024/a.jsonl");
  write_segment(folder / "2", {document("b", "2")}, "/news/2024-old/b.jsonl");
  write_segment(folder / "3", {document("c", "3")}, "-");
  merge_databases({folder / "1", folder / "2", folder / "3"}, folder / "all");
  CHECK(documents_of_origin(folder / "all", "/news/2024/a.jsonl") == DocIds{1});
  CHECK(documents_of_origin(folder / "all", "/news/2024") == DocIds{1});
  CHECK(documents_of_origin(folder / "all", "/news") == DocIds{1, 2});
  CHECK(documents_of_origin(folder / "all", "/") == DocIds{1, 2});
  CHECK(documents_of_origin(folder / "all", "-") == DocIds{3});
  CHECK(documents_of_origin(folder / "all", "/new").empty());
}

TEST_CASE("a file with a long path is found by the folders above it") {
  const TemporaryFolder folder;
  const std::string file = "/news/" + std::string(300, 'x') + "/dump.jsonl";
  write_segment(folder / "1", {document("a", "1")}, file);
  CHECK(documents_of_origin(folder / "1", file) == DocIds{1});
  CHECK(documents_of_origin(folder / "1", "/news") == DocIds{1});
}

TEST_CASE("a sound generation has no faults, one without its files has") {
  const TemporaryFolder folder;
  write_segment(folder / "1", {document("a", "1")});
  CHECK(check_generation(folder / "1").empty());
  std::filesystem::remove(folder / "1/postlist.glass");
  CHECK(check_generation(folder / "1").size() == 1);
}
