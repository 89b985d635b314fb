#include "indexer/readers/other_formats.h"

#include "indexer/readers/format_signatures.h"
#include "tests/indexer/readers/reading.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using namespace broadsheet::testing;
using namespace std::string_literals;

namespace {

std::string why(std::string bytes, std::string_view extension = "") {
  return reason_of_rejection({bytes, extension, true});
}

bool names(const std::string& bytes, const std::string& name) {
  return why(bytes).starts_with(name + ", which this version does not read");
}

}  // namespace

TEST_CASE("a rejected file is told what it is and what to do") {
  CHECK(why("{\\pwd1 Words.}") ==
        "a Pocket Word document, which this version does not read; convert it to text or HTML first");
  CHECK(why("\x89PNG\r\n\x1a\n\0\0\0\r"s) ==
        "a picture (PNG), which this version does not read; it holds no text");
  CHECK(why("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"/>") ==
        "an RSS feed, which this version does not read; convert it to HTML, CSV or JSON Lines first");
  CHECK(why("\1\2\3\4\5\6\7"s) == "binary data in a format that Broadsheet does not know");
  CHECK(why("body { color: red }", "css") ==
        "not a format that Broadsheet reads (.css); if it is text, add --format text");
}

TEST_CASE("tables, archives, pictures, sound and programs are told apart") {
  CHECK(names("PAR1\x15\4\0"s, "a Parquet table"));
  CHECK(names("Rar!\x1a\x07\1\0"s, "a RAR archive"));
  CHECK(names("7z\xbc\xaf\x27\x1c\0\4"s, "a 7z archive"));
  CHECK(
      names("\0\0\0\x18"
            "ftypmp42\0"s,
            "a film (MP4 or MOV)"));
  CHECK(names("ID3\4\0\0\0"s, "sound (MP3)"));
  CHECK(
      names("\x7f"
            "ELF\2\1\1\0"s,
            "a program (ELF)"));
  CHECK(names("WARC/1.0\r\nWARC-Type: response\r\n", "a web archive (WARC)"));
}

TEST_CASE("text that begins like a binary format stays text") {
  for (const char* text : {"ORCHESTRAS of Europe", "ID3 is a tag", "MZ, he wrote", "RIFF", "PAR1 and PAR2",
                           "BMW", "Obj. 1", "<article><p>A piece", "<p>A page", "From here on", "<3"})
    CHECK(other_format({text, "txt", true}).empty());
}

TEST_CASE("a table comes with a name and a place for each format") {
  for (const auto rows : {text_signatures(), binary_signatures()})
    for (const FormatSignature& row : rows) {
      CHECK_FALSE(row.name.empty());
      CHECK_FALSE(row.bytes.empty());
    }
}
