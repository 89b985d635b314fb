#include "searcher/interactive/session/mouse.h"

#include "searcher/interactive/panes/layout.h"
#include "tests/searcher/interactive/session/sitting.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using broadsheet::testing::Sitting;

namespace {

constexpr Size screen_size{30, 140};

Sitting with_four_results() {
  Sitting sitting({}, {}, screen_size);
  sitting.answer_hits({"a", "b", "c", "d"});
  sitting.answer_counts({{"source", true, 2, {{"Herald", 7}, {"Courier", 3}}}});
  return sitting;
}

void use(Sitting& sitting, Key::Code code, std::size_t row, std::size_t column) {
  Key key{code};
  key.row = row;
  key.column = column;
  sitting.handle(key);
}

}  // namespace

TEST_CASE("A click selects a result, a second reads it") {
  Sitting sitting = with_four_results();
  const Area results = layout_for(screen_size, sitting.state()).results;
  const std::size_t third = results.row + 2 * rows_of_result(results);
  use(sitting, Key::Code::click, third, results.column + 3);
  CHECK(sitting.selected() == "c");
  CHECK(sitting.state().focus == Pane::results);
  use(sitting, Key::Code::double_click, third, results.column + 3);
  CHECK(sitting.state().focus == Pane::preview);
  const Area query = layout_for(screen_size, sitting.state()).query;
  use(sitting, Key::Code::click, query.row, query.column + 3);
  CHECK(sitting.state().focus == Pane::query);
}

TEST_CASE("A click on a value chooses it, one on a heading does not") {
  Sitting sitting = with_four_results();
  const Area facets = layout_for(screen_size, sitting.state()).facets;
  use(sitting, Key::Code::click, facets.row, facets.column + 2);
  CHECK(sitting.filters().empty());
  use(sitting, Key::Code::click, facets.row + 2, facets.column + 2);
  CHECK(sitting.filters() == "source:Courier ");
  CHECK(sitting.state().focus == Pane::facets);
}

TEST_CASE("The wheel moves what is under the mouse, and the focus stays") {
  Sitting sitting = with_four_results();
  sitting.answer_document(std::string(200, '\n') + "x");
  std::string text;
  for (int i = 0; i < 200; ++i) text += "line\n";
  sitting.press({"Down"});
  sitting.answer_document(text);
  const Layout layout = layout_for(screen_size, sitting.state());
  use(sitting, Key::Code::wheel_down, layout.preview.row + 5, layout.preview.column + 5);
  CHECK(sitting.state().preview.top == 3);
  use(sitting, Key::Code::wheel_up, layout.preview.row + 5, layout.preview.column + 5);
  CHECK(sitting.state().preview.top == 0);
  use(sitting, Key::Code::wheel_down, layout.results.row, layout.results.column);
  CHECK(sitting.selected() == "c");
  CHECK(sitting.state().focus == Pane::query);
}
