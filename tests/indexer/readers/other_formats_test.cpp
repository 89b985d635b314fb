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

std::string office(const std::string& member) {
  return packed("zip", "none", {{"[Content_Types].xml", "<Types/>"}, {member, "<x/>"}});
}

}  // namespace

TEST_CASE("a rejected file is told what it is and what to do") {
  CHECK(why("{\\rtf1\\ansi Words.}") ==
        "an RTF document, which this version does not read; convert it to text or HTML first");
  CHECK(why("\x89PNG\r\n\x1a\n\0\0\0\r"s) ==
        "a picture (PNG), which this version does not read; it holds no text");
  CHECK(why("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"/>") ==
        "an RSS feed, which this version does not read; convert it to HTML, CSV or JSON Lines first");
  CHECK(why("\1\2\3\4\5\6\7"s) == "binary data in a format that Broadsheet does not know");
  CHECK(why("body { color: red }", "css") ==
        "not a format that Broadsheet reads (.css); if it is text, add --format text");
}

TEST_CASE("documents, mail, tables, archives, pictures, sound and programs are told apart") {
  CHECK(names("%PDF-1.7\n", "a PDF document"));
  CHECK(names(office("word/document.xml"), "a Word document (DOCX)"));
  CHECK(names(office("xl/workbook.xml"), "an Excel workbook (XLSX)"));
  CHECK(names(office("ppt/presentation.xml"), "a PowerPoint presentation (PPTX)"));
  // Versions of libarchive differ in what they write between the name and the content.
  const std::string book =
      packed("zip", "none", {{"mimetype", "application/epub+zip"}}, "zip:compression=store");
  CHECK((names(book, "an OpenDocument file or e-book") || names(book, "an e-book (EPUB)")));
  CHECK(names("PK\3\4\n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\0\0\0mimetypeapplication/epub+zip"s,
              "an e-book (EPUB)"));
  CHECK(names("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"s,
              "an old Word document (DOC)"));
  CHECK(names("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"s,
              "an old Office document or Outlook message (DOC, XLS, PPT, MSG)"));
  CHECK(names("Message-ID: <1>\nFrom: A\nSubject: B\n\nWords.", "a mail message (EML)"));
  CHECK(names("From a@b.example Mon May  3 10:00:00 2021\nFrom: A\nTo: B\n\nWords.", "a mailbox (mbox)"));
  CHECK(names("SQLite format 3\0\x10\0"s, "an SQLite database"));
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
  CHECK(names("!BDN\0\1"s, "an Outlook mailbox (PST)"));
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
