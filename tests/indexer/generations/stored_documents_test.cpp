#include "indexer/generations/stored_documents.h"

#include "common/index/stored_record.h"
#include "common/key_fields.h"
#include "indexer/segments/index_writer.h"
#include "tests/support/catch.h"
#include "tests/support/segment.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using broadsheet::testing::document;
using broadsheet::testing::TemporaryFolder;

namespace {

void write_documents(const std::filesystem::path& folder) {
  IndexWriter writer(IndexFields(std::vector<std::string>{"country"}));
  writer.begin_segment(folder);
  Document speech = document("a", "peace");
  speech.extras = {{"country", "CHN"}};
  writer.add(speech, 77, "/dumps/a.jsonl", Arrival{3, 2, 1'700'000'000});
  writer.add(document("b", std::string(50'000, 'w')), 78, "Dumps/b.jsonl");
  writer.add(document("c", "war"), 79, "");
  writer.finish_segment();
}

}  // namespace

TEST_CASE("a stored document has everything that it was written with") {
  const TemporaryFolder folder;
  write_documents(folder / "segment");
  std::vector<StoredDocument> stored;
  visit_stored_documents(folder / "segment", 1, 3,
                         [&](const StoredDocument& each) { stored.push_back(each); });
  REQUIRE(stored.size() == 3);
  CHECK(decode_record(stored[0].record).text == "peace");
  CHECK(stored[0].content_hash == 77);
  CHECK(stored[0].origin == "/dumps/a.jsonl");
  REQUIRE(stored[0].arrival);
  CHECK(stored[0].arrival->revision == 3);
  CHECK(stored[0].arrival->first == 2);
  CHECK(decode_record(stored[1].record).id == "b");
  CHECK(stored[1].origin == "Dumps/b.jsonl");
  CHECK_FALSE(stored[1].arrival);
  CHECK(stored[2].origin.empty());
}

TEST_CASE("a part of a generation can be visited") {
  const TemporaryFolder folder;
  write_documents(folder / "segment");
  std::vector<std::uint64_t> hashes;
  visit_stored_documents(folder / "segment", 2, 2,
                         [&](const StoredDocument& each) { hashes.push_back(each.content_hash); });
  CHECK(hashes == std::vector<std::uint64_t>{78});
}

TEST_CASE("documents with a value of a field are counted") {
  const TemporaryFolder folder;
  write_documents(folder / "segment");
  CHECK(documents_with_value(folder / "segment", key_field("country")) == 1);
  CHECK(documents_with_value(folder / "segment", key_field("party")) == 0);
}
