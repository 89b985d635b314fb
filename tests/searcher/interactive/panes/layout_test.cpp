#include "searcher/interactive/panes/layout.h"

#include <vector>

#include "tests/support/catch.h"

namespace broadsheet::interactive {
namespace {

std::vector<Area> areas(const Layout& layout) {
  return {layout.query,   layout.chips,  layout.timeline, layout.headings,
          layout.results, layout.facets, layout.preview,  layout.status};
}

std::size_t areas_at(const Layout& layout, std::size_t row, std::size_t column) {
  std::size_t count = 0;
  for (const Area& area : areas(layout)) count += area.contains(row, column) ? 1 : 0;
  return count;
}

bool lies_inside(const Area& area, Size size) {
  return area.is_empty() || (area.row + area.rows <= size.rows && area.column + area.columns <= size.columns);
}

}  // namespace

TEST_CASE("wide screens show facets, results and the document side by side") {
  const Layout layout = layout_for({40, 120}, {});
  CHECK(layout.query == Area{0, 0, 1, 120});
  CHECK(layout.timeline == interactive::Area{1, 0, 2, 120});
  CHECK(layout.headings == Area{3, 0, 1, 120});
  CHECK(layout.facets == Area{4, 0, 35, 26});
  CHECK(layout.results == Area{4, 27, 35, 46});
  CHECK(layout.preview == Area{4, 74, 35, 46});
  CHECK(layout.status == Area{39, 0, 1, 120});
}

TEST_CASE("80 columns show facets beside results, and a document alone") {
  State state;
  Layout layout = layout_for({24, 80}, state);
  CHECK(layout.facets.columns == 26);
  CHECK(layout.results.columns == 53);
  CHECK(layout.preview.is_empty());
  state.focus = Pane::preview;
  layout = layout_for({24, 80}, state);
  CHECK(layout.facets.is_empty());
  CHECK(layout.results.is_empty());
  CHECK(layout.preview.columns == 80);
}

TEST_CASE("narrow screens show the pane with the focus") {
  State state;
  CHECK(layout_for({20, 60}, state).results == Area{4, 0, 15, 60});
  state.focus = Pane::facets;
  CHECK(layout_for({20, 60}, state).results.is_empty());
  CHECK(layout_for({20, 60}, state).facets == interactive::Area{4, 0, 15, 60});
}

TEST_CASE("chips take a row only when something narrows the search") {
  State state;
  CHECK(layout_for({24, 80}, state).chips.is_empty());
  state.choices.filters.push_back({.field = "source", .value = "Courier"});
  CHECK(layout_for({24, 80}, state).chips == Area{1, 0, 1, 80});
}

TEST_CASE("at any size areas stay on the screen and apart") {
  State state;
  state.choices.sort = SortOrder::newest;
  state.list.resize(30);
  for (const Overlay overlay : {Overlay::none, Overlay::help, Overlay::completions, Overlay::shell_command})
    for (const Pane focus : {Pane::query, Pane::results, Pane::facets, Pane::preview})
      for (std::size_t rows : {0, 1, 2, 3, 5, 8, 20, 60})
        for (std::size_t columns : {0, 1, 2, 5, 29, 79, 80, 99, 100, 119, 120, 200}) {
          state.focus = focus;
          state.overlay = overlay;
          const Layout layout = layout_for({rows, columns}, state);
          for (const Area& area : areas(layout)) REQUIRE(lies_inside(area, {rows, columns}));
          REQUIRE(lies_inside(layout.overlay, {rows, columns}));
          REQUIRE(lies_inside(list_of_overlay(layout.overlay), {rows, columns}));
          REQUIRE(lies_inside(text_of_preview(layout.preview, state), {rows, columns}));
          for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t column = 0; column < columns; ++column)
              REQUIRE(areas_at(layout, row, column) <= 1);
        }
}

TEST_CASE("a result takes more rows where there is room, and at least one fits") {
  CHECK(rows_of_result({0, 0, 19, 53}) == 3);
  CHECK(results_that_fit({0, 0, 19, 53}) == 6);
  CHECK(interactive::rows_of_result({0, 0, 35, 41}) == 5);
  CHECK(interactive::results_that_fit({0, 0, 35, 41}) == 7);
  CHECK(results_that_fit({0, 0, 0, 0}) == 1);
}

}  // namespace broadsheet::interactive
