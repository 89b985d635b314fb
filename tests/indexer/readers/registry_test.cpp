#include "indexer/readers/registry.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

std::string detected(std::string_view bytes, std::string_view extension) {
  const Format* format = detect_format({bytes, extension, true});
  return format ? std::string(format->name) : "none";
}

/// Names of the streams of compound files are UTF-16.
std::string utf16(const std::string& name) {
  std::string wide;
  for (const char c : name) wide.append({c, '\0'});
  return wide + std::string(2, '\0');
}

}  // namespace

TEST_CASE("content decides before the extension") {
  CHECK(detected("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", "txt") == "jsonl");
  CHECK(detected("[{\"text\":\"a\"}]", "txt") == "json");
  CHECK(detected("<!doctype html><p>a", "txt") == "html");
  CHECK(detected("id,title,text\n1,a,b\n", "txt") == "csv");
  CHECK(detected("---\ntitle: a\n---\nb", "txt") == "markdown");
}

TEST_CASE("the extension decides where content does not") {
  CHECK(detected("# Heading", "md") == "markdown");
  CHECK(detected("# Heading", "txt") == "text");
  CHECK(detected("<p>a", "html") == "html");
  CHECK(detected("a,b\n1,2\n", "csv") == "csv");
  CHECK(detected("a\tb\n1\t2\n", "tsv") == "csv");
  CHECK(detected("{\"items\":[{}]}", "json") == "json");
  CHECK(detected("broken", "jsonl") == "jsonl");
}

TEST_CASE("empty files are of the format of their extension") {
  CHECK(detected("", "jsonl") == "jsonl");
  CHECK(detected("", "csv") == "csv");
  CHECK(detected("", "html") == "html");
  CHECK(detected("", "") == "text");
}

TEST_CASE("documents of a confined reader are recognised") {
  CHECK(detected("%PDF-1.4", "") == "pdf");
  CHECK(detected("\x0c\n%PDF-1.4", "pdf") == "pdf");
  CHECK(detected("How to write %PDF-1.4", "txt") == "text");
  CHECK(detected("PK\x03\x04 word/document.xml", "") == "docx");
  CHECK(detected("PK\x03\x04 [Content_Types].xml xl/workbook.xml", "") == "xlsx");
  CHECK(detected("PK\x03\x04 [Content_Types].xml ppt/presentation.xml", "zip") == "pptx");
  CHECK(detected("PK\x03\x04 mimetypeapplication/epub+zip", "") == "epub");
  CHECK(detected("PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "") == "ods");
  CHECK(
      detected(
          "<?xml version='1.0'?><office:document office:mimetype='application/vnd.oasis.opendocument.text'/>",
          "xml") == "odt");
  CHECK(detected("{\\rtf1\\ansi Words.}", "doc") == "rtf");
  CHECK(detected("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + utf16("Workbook"), "") == "xls");
  CHECK(detected("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + utf16("WordDocument"), "") == "doc");
  CHECK(detected("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + utf16("PowerPoint Document"), "") == "ppt");
  CHECK(detected("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + utf16("__substg1.0_0037001F"), "") == "msg");
  CHECK(detected(std::string("SQLite format 3\0\x10", 17), "db") == "sqlite");
  CHECK(detected("!BDN", "") == "pst");
  CHECK(detected("From a@b.example Mon May  3 10:00:00 2021\nFrom: A\nTo: B\n\nWords.", "") == "mbox");
  CHECK(detected("Received: from a\nMessage-ID: <b@c>\nFrom: d@e\nDate: Mon, 4 Mar 2024 10:00:00 +0000\n\nHi",
                 "") == "mail");
}

TEST_CASE("what nobody reads has no format") {
  CHECK(detected("PAR1\x15\x04", "parquet") == "none");
  CHECK(detected("\x89PNG\r\n\x1a\n\x00\x01\x02\x03", "png") == "none");
  CHECK(detected("<?xml version=\"1.0\"?><rss/>", "xml") == "none");
}

TEST_CASE("rows are complete and their names unique") {
  for (const Format& format : formats()) {
    CHECK(find_format(format.name) == &format);
    CHECK_FALSE(format.help.empty());
    CHECK_FALSE(format.extensions.empty());
  }
  CHECK_FALSE(find_format("parchment"));
}
