#include "indexer/records/block_text.h"

#include "tests/support/catch.h"

using broadsheet::readers::block_text;
using broadsheet::readers::looks_like_blocks;

TEST_CASE("paragraphs of editors become paragraphs") {
  // Editor.js
  CHECK(block_text(R"({"time":1,"blocks":[{"id":"a","type":"header","data":{"text":"Tides","level":2}},
                      {"type":"paragraph","data":{"text":"The <b>sea</b> rose."}},
                      {"type":"list","data":{"style":"ordered","items":["One.","Two."]}}],"version":"2.1"})") ==
        "Tides\n\nThe sea rose.\n\nOne.\n\nTwo.");
  // Draft.js
  CHECK(block_text(R"({"blocks":[{"key":"k","text":"First.","type":"unstyled","inlineStyleRanges":[]},
                      {"key":"l","text":"Second.","type":"unstyled"}],"entityMap":{}})") ==
        "First.\n\nSecond.");
  // Arc
  CHECK(block_text(R"([{"type":"text","content":"<p>First.</p>"},{"type":"text","content":"Second."}])") ==
        "First.\n\nSecond.");
}

TEST_CASE("pieces of one paragraph are joined as they stand") {
  // ProseMirror
  CHECK(block_text(R"({"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"The "},
                      {"type":"text","marks":[{"type":"bold"}],"text":"sea"},{"type":"text","text":" rose."}]},
                      {"type":"paragraph","content":[{"type":"text","text":"It fell."}]}]})") ==
        "The sea rose.\n\nIt fell.");
  // Slate
  CHECK(block_text(R"([{"type":"p","children":[{"text":"The "},{"text":"sea","bold":true}]},
                      {"type":"p","children":[{"text":"It fell."}]}])") == "The sea\n\nIt fell.");
  // Portable Text
  CHECK(block_text(R"([{"_type":"block","_key":"x","style":"normal",
                      "children":[{"_type":"span","text":"Half "},{"_type":"span","text":"a line"}]}])") ==
        "Half a line");
  // Quill
  CHECK(
      block_text(
          R"({"ops":[{"insert":"The "},{"insert":"sea","attributes":{"bold":true}},{"insert":" rose.\n"}]})") ==
      "The sea rose.");
}

TEST_CASE("a text in several forms or languages is found under its usual names") {
  CHECK(block_text(R"({"en":"The sea rose.","fr":"La mer est montée."})") ==
        "The sea rose.\n\nLa mer est montée.");
  CHECK(block_text(R"({"format":"full_html","value":"<p>The sea.</p>"})") == "The sea.");
  CHECK(block_text(R"(["One.","Two."])") == "One.\n\nTwo.");
}

TEST_CASE("types, styles and addresses are no words") {
  CHECK(
      block_text(
          R"({"blocks":[{"type":"image","data":{"file":{"url":"https://a.example/b.jpg"},"caption":"A pier."}}]})") ==
      "A pier.");
  CHECK(block_text(R"({"width":3,"ok":true})").empty());
  CHECK(block_text("no JSON").empty());
}

TEST_CASE("a string that holds such JSON is recognised") {
  CHECK(looks_like_blocks(R"({"blocks":[]})"));
  CHECK(looks_like_blocks(R"( [{"type":"p"}])"));
  CHECK_FALSE(looks_like_blocks("[Applause] Thank you."));
  CHECK_FALSE(looks_like_blocks("{curly}"));
}
