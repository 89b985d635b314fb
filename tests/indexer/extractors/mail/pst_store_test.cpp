#include "indexer/extractors/mail/pst_store.h"

#include <algorithm>

#include "tests/indexer/extractors/mail/mail_reading.h"
#include "tests/indexer/extractors/mail/pst_writing.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;
using namespace broadsheet::testing;

namespace {

// A store with two folders and three messages.
std::vector<PstNode> small_store() {
  std::vector<PstNode> nodes = empty_store();
  nodes.push_back(pst_folder(0x8022, pst_top, "Inbox"));
  nodes.push_back(pst_folder(0x8042, 0x8022, "Projects"));
  for (std::uint32_t i = 1; i <= 3; ++i) {
    PstNode message = pst_item_node(0x200000 + i * 0x20 + 4, i == 3 ? 0x8042 : 0x8022, "IPM.Note");
    message.texts[0x0037] = "Crane " + std::to_string(i);
    message.texts[0x1000] = "It stands still, für immer.";
    nodes.push_back(message);
  }
  return nodes;
}

}  // namespace

TEST_CASE("each message of a store is a document, with its folder") {
  const std::vector<ExtractedDocument> documents = read_pst(pst_file_of(small_store()));
  REQUIRE(documents.size() == 3);
  std::vector<std::string> found;
  for (const ExtractedDocument& document : documents)
    found.push_back(values_of(document, "mail_folder") + ": " + values_of(document, "title"));
  std::sort(found.begin(), found.end());
  CHECK(found == std::vector<std::string>{"Inbox/Projects: Crane 3", "Inbox: Crane 1", "Inbox: Crane 2"});
  CHECK(documents[0].text == "It stands still, für immer.");
}

TEST_CASE("properties of a message in a store are its headers") {
  std::vector<PstNode> nodes = empty_store();
  PstNode message = pst_item_node(0x200024, pst_top, "IPM.Note");
  message.texts = {{0x001a, "IPM.Note"},         {0x0037, "Crane"},        {0x0042, "Jane Doe"},
                   {0x0065, "jane@x.example"},   {0x0e03, "Ann Poe"},      {0x0e04, "Max Roe; Desk"},
                   {0x1000, "It stands still."}, {0x1035, "<a@x.example>"}};
  message.times[0x0039] = 133'541'040'300'000'000;
  nodes.push_back(message);
  const std::vector<ExtractedDocument> documents = read_pst(pst_file_of(nodes));
  REQUIRE(documents.size() == 1);
  CHECK(documents[0].values == std::vector<std::pair<std::string, std::string>>{
                                   {"title", "Crane"},
                                   {"id", "a@x.example"},
                                   {"date", "2024-03-05T09:20:30+00:00"},
                                   {"author", "Jane Doe"},
                                   {"from", "Jane Doe <jane@x.example>"},
                                   {"to", "Max Roe"},
                                   {"to", "Desk"},
                                   {"cc", "Ann Poe"},
                                   {"thread", "a@x.example"},
                               });
}

TEST_CASE("what has no text is counted") {
  std::vector<PstNode> nodes = small_store();
  nodes.push_back(pst_item_node(0x200104, 0x8022, "IPM.Appointment"));
  const std::vector<ExtractedDocument> documents = read_pst(pst_file_of(nodes));
  REQUIRE(documents.size() == 3);
  CHECK(documents.back().warnings ==
        std::vector<std::string>{"1 items of the store have no text and were left out"});
}

TEST_CASE("a store that cannot be read is a fault") {
  CHECK_THROWS_AS(read_pst("no store"), ExtractionFault);
  CHECK_THROWS_AS(read_pst(pst_file_of(empty_store())), ExtractionFault);
  CHECK_THROWS_AS(read_pst(pst_file_of(small_store()).substr(0, 600)), ExtractionFault);
}
