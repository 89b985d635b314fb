#include "indexer/readers/registry.h"

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::readers;

namespace {

std::string detected(std::string_view bytes, std::string_view extension) {
  const Format* format = detect_format({bytes, extension, true});
  return format ? std::string(format->name) : "none";
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
