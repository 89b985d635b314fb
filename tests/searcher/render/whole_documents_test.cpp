#include "searcher/render/whole_documents.h"

#include "tests/support/catch.h"

namespace broadsheet::render {
namespace {

Hit pier_document() {
  Hit document;
  document.id = "hc-1";
  document.title = {"Pier rebuilt", {}};
  document.source = "Harbour Courier";
  document.date = Date{2026, 3, 2, {}};
  document.language = "en";
  document.text = "First  line.\n\nThird\x1b[31m, \"quoted\".";
  return document;
}

std::string document_as(std::string_view format, const Hit& document, const Style& style = {},
                        bool headed = false) {
  std::string out;
  const DocumentRenderer& renderer = *document_formats().find(format);
  if (renderer.header) renderer.header(style, out);
  renderer.render(document, style, headed, out);
  return out;
}

}  // namespace

TEST_CASE("text has what is known of the document and then its lines as they are, but harmless") {
  CHECK(document_as("text", pier_document()) ==
        "Pier rebuilt\n"
        "Harbour Courier · 2026-03-02 · en\n"
        "hc-1\n"
        "\n"
        "First  line.\n"
        "\n"
        "Third\uFFFD[31m, \"quoted\".\n");
}

TEST_CASE("a date that no key states says where it comes from") {
  Hit document = pier_document();
  document.date_from = DateFrom::key;
  CHECK(document_as("text", document).find("· 2026-03-02 ·") != std::string::npos);
  document.date_from = DateFrom::address;
  CHECK(document_as("text", document).find("· 2026-03-02 (from its address) ·") != std::string::npos);
  CHECK(document_as("json", document).find(R"("date":"2026-03-02","date_from":"address")") !=
        std::string::npos);
}

TEST_CASE("of some lines only these are text; one of several documents has a head") {
  Hit document = pier_document();
  document.text = "First  line.\n";
  document.lines = PartRange{1, 1};
  CHECK(document_as("text", document) == "First  line.\n");
  CHECK(document_as("text", document, {}, true) == "==> hc-1 <==\nFirst  line.\n\n");
}

TEST_CASE("json and ndjson are an object a document, with the exact text last") {
  const std::string line =
      R"({"format":1,"id":"hc-1","title":"Pier rebuilt","source":"Harbour Courier","date":"2026-03-02",)"
      R"("language":"en","text":"First  line.\n\nThird\u001b[31m, \"quoted\"."})"
      "\n";
  CHECK(document_as("json", pier_document()) == line);
  CHECK(document_as("ndjson", pier_document()) == line);
}

TEST_CASE("tables have a row a document") {
  Hit document = pier_document();
  document.text = "a\nb";
  CHECK(document_as("csv", document) ==
        "id,title,date,source,language,url,text\r\n"
        "hc-1,Pier rebuilt,2026-03-02,Harbour Courier,en,,\"a\nb\"\r\n");
  CHECK(document_as("tsv", document, Style{.fields = {"text", "id"}}) == "text\tid\na\\nb\thc-1\n");
}

TEST_CASE("formats of rankings are no formats of documents") {
  CHECK(document_formats().find("trec") == nullptr);
  CHECK(document_formats().names() == std::vector<std::string>{"text", "json", "ndjson", "tsv", "csv"});
}

}  // namespace broadsheet::render
