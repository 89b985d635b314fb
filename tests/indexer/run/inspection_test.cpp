#include "indexer/run/inspection.h"

#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

readers::ParsedDocument parsed_document() {
  readers::ParsedDocument parsed;
  parsed.document.id = "cw-1";
  parsed.document.title = "Grid drill";
  parsed.document.text = "One.\n\nTwo.";
  parsed.document.date = Date{2024, 5, 3, std::nullopt};
  parsed.document.authors = {"Ines Falk", "Tom Brandt"};
  parsed.document.extras = {{"country", "NO"}, {"country", "SE"}};
  parsed.keys = {{"remarks", std::nullopt, true, false, {}}, {"media", std::nullopt, false, true, "[[1]]"}};
  parsed.warnings = {"replaced 2 invalid bytes"};
  return parsed;
}

}  // namespace

TEST_CASE("a record is shown with all that was made of it") {
  CHECK(inspected_text(parsed_document(), "dump.jsonl:1") ==
        "dump.jsonl:1\n"
        "  id          cw-1\n"
        "  title       Grid drill\n"
        "  date        2024-05-03\n"
        "  author      Ines Falk\n"
        "  author      Tom Brandt\n"
        "  text        10 characters: One. Two.\n"
        "  country     NO\n"
        "  country     SE\n"
        "  note        the text is that of \"remarks\", by its length\n"
        "  not used    media: [[1]]\n"
        "  warning     replaced 2 invalid bytes\n\n");
}

TEST_CASE("scripts get the same as JSON, with the whole text") {
  CHECK(inspected_json(parsed_document(), "dump.jsonl:1") ==
        R"({"where":"dump.jsonl:1","id":"cw-1","title":"Grid drill","date":"2024-05-03",)"
        R"("authors":["Ines Falk","Tom Brandt"],"text":"One.\n\nTwo.","fields":{"country":["NO","SE"]},)"
        R"("text_key":"remarks","unused":["media"],"warnings":["replaced 2 invalid bytes"]})"
        "\n");
}
