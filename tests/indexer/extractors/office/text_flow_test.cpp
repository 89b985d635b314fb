#include "indexer/extractors/office/text_flow.h"

#include "indexer/extraction/text_marks.h"
#include "tests/support/catch.h"

using namespace broadsheet::extraction;

namespace {

void cell(TextFlow& flow, const std::string& text) {
  flow.begin_cell();
  flow.add(text);
  flow.end_cell();
}

}  // namespace

TEST_CASE("columns of a layout become paragraphs") {
  const std::string left(250, 'a'), right(250, 'b');
  TextFlow flow;
  flow.begin_table();
  cell(flow, left);
  cell(flow, right);
  flow.end_row();
  cell(flow, "short");
  cell(flow, "short too");
  flow.end_row();
  flow.end_table();
  CHECK(flow.take() == left + "\n\n" + right + "\n\nshort\tshort too");
}

TEST_CASE("a table in a cell is part of the cell") {
  TextFlow flow;
  flow.begin_table();
  flow.begin_cell();
  cell(flow, "a");
  cell(flow, "b");
  flow.end_row();
  flow.end_table();
  flow.end_cell();
  cell(flow, "c");
  CHECK(flow.take() == "a b\tc");
}

TEST_CASE("asides in a table stand behind it") {
  TextFlow flow;
  flow.begin_cell();
  flow.add("one");
  flow.begin_aside();
  flow.add("note");
  flow.end_aside();
  flow.end_cell();
  cell(flow, "two");
  flow.end_table();
  flow.add("after");
  CHECK(flow.take() == "one\ttwo\n\nnote\n\nafter");
}

TEST_CASE("pages begin with a mark, and marks in texts are removed") {
  const std::string mark(page_mark);
  TextFlow flow;
  flow.page();
  flow.add("One" + mark);
  flow.page();
  flow.page();
  flow.add("Three");
  CHECK(flow.take() == mark + "One\n\n" + mark + "\n\n" + mark + "Three");
}
