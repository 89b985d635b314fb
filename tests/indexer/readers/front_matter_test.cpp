#include "indexer/readers/front_matter.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;
using Strings = std::vector<std::string>;

Document document(std::string_view metadata, bool is_toml = false) {
  const FieldMapping mapping;
  DocumentBuilder builder(mapping);
  add_metadata({metadata, {}, is_toml}, builder);
  builder.set(Member::text, "text");
  return std::get<ParsedDocument>(builder.finish({})).document;
}

}  // namespace

TEST_CASE("front matter stands between two lines of hyphens") {
  const FrontMatter parts = split_front_matter("---\r\ntitle: A\r\n---\r\nBody\n---\nmore");
  CHECK(parts.metadata == "title: A\r\n");
  CHECK(parts.body == "Body\n---\nmore");
  CHECK(split_front_matter("---\na: b\n...\nBody").body == "Body");
  CHECK(split_front_matter("---\na: b\n---").body.empty());
}

TEST_CASE("without an end, or not at the very beginning, it is no front matter") {
  for (const char* text : {"", "---", "---\n", "---\na: b\n", "Text\n---\na: b\n---\n", "----\na\n---\n"}) {
    CHECK(split_front_matter(text).metadata.empty());
    CHECK(split_front_matter(text).body == text);
  }
}

TEST_CASE("scalars, lists and names become fields") {
  const Document read = document(
      "title: \"A: b\"\ndate: 2024-01-31\nauthors:\n  - Ines Falk\n  - name: Tom Brandt\n    mail: "
      "t@b.example\n"
      "tags: [energy, \"grid, old\"]\nlang: de\ndraft: false\nempty:\nnested:\n  a: b\n");
  CHECK(read.title == "A: b");
  CHECK(iso_date(*read.date) == "2024-01-31");
  CHECK(read.authors == Strings{"Ines Falk", "Tom Brandt"});
  CHECK(read.sections == Strings{"energy", "grid, old"});
  CHECK(read.language == "de");
  CHECK(read.extras == Fields{{"draft", "false"}, {"nested.a", "b"}});
}

TEST_CASE("lists of keys that mean nothing are kept") {
  CHECK(document("regions: [north, south]\nsponsor:\n  party: Blue\n").extras ==
        Fields{{"regions", "north"}, {"regions", "south"}, {"sponsor.party", "Blue"}});
}

TEST_CASE("TOML is read as well") {
  CHECK(split_front_matter("+++\ntitle = 'A'\n+++\nBody").is_toml);
  const Document read = document(
      "title = \"A = b\"\ndate = 2024-01-31T10:00:00Z\ntags = [\"energy\", 'grid']\n[params]\n"
      "  region = \"north\"\n",
      true);
  CHECK(read.title == "A = b");
  CHECK(iso_day(*read.date) == "2024-01-31");
  CHECK(read.sections == Strings{"energy", "grid"});
  CHECK(read.extras == Fields{{"params.region", "north"}});
}

TEST_CASE("metadata that are no YAML are read line by line") {
  const Document read =
      document("title: Buying: together\n# a note\ntags: [open\nurl: 'https://a.example/'\n  indented: x\n");
  CHECK(read.title == "Buying: together");
  CHECK(read.url == "https://a.example/");
}

TEST_CASE("hostile YAML does no harm") {
  CHECK(document(std::string(100000, '[')).title.empty());
  std::string bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
  for (char c = 'b'; c < 'z'; ++c) {
    const std::string before(1, static_cast<char>(c - 1));
    bomb += std::string(1, c) + ": &" + c + " [";
    for (int i = 0; i < 9; ++i) bomb += "*" + before + ",";
    bomb += "]\n";
  }
  CHECK(document(bomb + "title: T\n").title == "T");
}
