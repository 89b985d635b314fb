#include "indexer/segments/index_writer.h"

#include <algorithm>
#include <random>

#include "common/error.h"
#include "indexer/publication/publication.h"
#include "tests/support/catch.h"
#include "tests/support/index_contents.h"
#include "tests/support/segment.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using broadsheet::testing::document;
using broadsheet::testing::ids_matching;
using broadsheet::testing::index_contents;
using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::write_segment;

namespace {

using Ids = std::vector<std::string>;

void publish_documents(const std::filesystem::path& index, const std::vector<Document>& documents) {
  IndexStub stub = open_or_make_stub(index);
  Changes changes;
  changes.added = next_generation(stub);
  write_segment(index / *changes.added, documents);
  publish(index, stub, changes);
}

}  // namespace

TEST_CASE("a document comes back as it was added") {
  const TemporaryFolder index;
  Document full;
  full.id = "cw-1";
  full.title = "Grid costs";
  full.text = "First paragraph.\n\nSecond one.";
  full.url = "https://courier.example/1";
  full.source = "Harbour Courier";
  full.language = "en";
  full.date = Date{2024, 3, 9, 3600};
  full.authors = {"Ines Falk", "R. Møller"};
  full.sections = {"Energy"};
  full.extras = {{"pages", "12"}};
  publish_documents(index.path(), {full});
  CHECK(index_contents(index.path()) == std::vector<Document>{full});
}

TEST_CASE("what a message quotes is found but does not count for its rank") {
  const TemporaryFolder index;
  Document reply = document("reply", "Agreed.\n> Shall we meet in Vaduz?\nVaduz it is.");
  reply.asides = {{8, 34}};
  const Document plain = document("plain", "We meet there, said one.\nLater nobody remembered what for.");
  publish_documents(index.path(), {reply, plain});
  CHECK(ranked_ids(index.path(), "meet") == Ids{"plain", "reply"});
}

TEST_CASE("a file is found by its name and folders, a message by its people") {
  const TemporaryFolder index;
  Document mail = document("mail", "Agreed.");
  mail.format = "mail";
  mail.file = "/leaks/2024/box.mbox";
  mail.extras = {{"from", "Ines Falk <ines@courier.example>"}, {"cc", "press@bay.example"}};
  publish_documents(index.path(), {mail});
  const auto finds = [&](const std::string& field, const std::string& value) {
    return ids_with_value(index.path(), field, value) == Ids{"mail"};
  };
  CHECK(finds("format", "mail"));
  CHECK(finds("file", "Box.mbox"));
  CHECK(finds("folder", "leaks"));
  CHECK(finds("folder", "/leaks/2024/"));
  CHECK(finds("from", "ines falk"));
  CHECK(finds("from", "ines@courier.example"));
  CHECK(finds("from", "courier.example"));
  CHECK(finds("to", "press@bay.example"));
  CHECK(!finds("to", "courier.example"));
}

TEST_CASE("a document comes back whether its record fits into a value or not") {
  const TemporaryFolder index;
  std::mt19937 random(7);
  std::vector<Document> documents;
  for (const std::size_t size : {1000, 100'000, 1'000'000}) {
    std::string text;
    while (text.size() < size) text += static_cast<char>(random() % 10 == 0 ? ' ' : 'a' + random() % 26);
    documents.push_back(document("of " + std::to_string(size), text));
  }
  publish_documents(index.path(), documents);
  std::sort(documents.begin(), documents.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  CHECK((index_contents(index.path()) == documents));
}

TEST_CASE("words of title and text are found, stemmed in the document's language") {
  const TemporaryFolder index;
  Document titled = document("a", "nothing else");
  titled.title = "Ministers meet";
  publish_documents(index.path(), {titled, document("b", "the ministers agreed"), document("c", "")});
  CHECK(ids_matching(index.path(), "minister") == Ids{"a", "b"});
}

TEST_CASE("a document in a language without a stemmer, or without a known language, is found by its words") {
  const TemporaryFolder index;
  publish_documents(index.path(), {document("a", "energetyka wiatrowa", "sl"),
                                   document("b", "energetyka", "und"), document("c", "energetyka", "xx")});
  CHECK(ids_matching(index.path(), "energetyka") == Ids{"a", "b", "c"});
}

TEST_CASE("words of any length and documents without words can be added") {
  const TemporaryFolder index;
  const std::string long_word(5000, 'w');
  publish_documents(index.path(), {document("a", long_word), document("b", ""), document("c", "... !!")});
  CHECK(ids_matching(index.path(), long_word) == Ids{"a"});
  CHECK(index_contents(index.path()).size() == 3);
}

TEST_CASE("a writer makes one segment after the other") {
  const TemporaryFolder folder;
  IndexWriter writer;
  for (const char* name : {"1", "2"}) {
    writer.begin_segment(folder / name);
    writer.add(document(name, "text"), 7, "");
    writer.finish_segment();
  }
  CHECK(count_documents(folder / "1").documents == 1);
  LiveDocuments live({folder / "2"});
  CHECK(live.find("2")->content_hash == 7);
}

TEST_CASE("a content hash of any value comes back") {
  const TemporaryFolder folder;
  IndexWriter writer;
  writer.begin_segment(folder / "1");
  writer.add(document("a", "text"), 0, "");
  writer.add(document("b", "text"), 0xFFEEDDCCBBAA9988, "");
  writer.finish_segment();
  LiveDocuments live({folder / "1"});
  CHECK(live.find("a")->content_hash == 0);
  CHECK(live.find("b")->content_hash == 0xFFEEDDCCBBAA9988);
}

TEST_CASE("a segment that cannot be made is a fault that names it") {
  const TemporaryFolder folder;
  IndexWriter writer;
  CHECK_THROWS_WITH(writer.begin_segment(folder / "missing/segment"),
                    Catch::Contains((folder / "missing/segment").string()));
}
