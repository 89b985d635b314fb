
#include "searcher/interactive/panes/chips.h"
#include "searcher/interactive/panes/facet_pane.h"
#include "searcher/interactive/panes/help_overlay.h"
#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/panes/list_overlay.h"
#include "searcher/interactive/panes/preview_pane.h"
#include "searcher/interactive/panes/query_line.h"
#include "searcher/interactive/panes/result_list.h"
#include "searcher/interactive/panes/status_line.h"
#include "tests/searcher/interactive/panes/sample_state.h"
#include "tests/support/catch.h"

namespace broadsheet::interactive {
namespace {

std::vector<std::string> rows_of(const Canvas& canvas) {
  std::vector<std::string> rows;
  for (std::size_t row = 0; row < canvas.size().rows; ++row) rows.push_back(canvas.row_text(row));
  return rows;
}

using Rows = std::vector<std::string>;

}  // namespace

TEST_CASE("the query line says how many of the index are found") {
  State state = sample_state();
  Canvas canvas({1, 60});
  CHECK(draw_query_line(state, {0, 0, 1, 60}, canvas) == Place{0, 12});
  CHECK(canvas.row_text(0) == "› heat pumps                     1,243 documents of 100,000");
  state.results.total = {900, 800, 1000};
  state.results.stories = 700;
  canvas = interactive::Canvas({1, 60});
  draw_query_line(state, {0, 0, 1, 60}, canvas);
  CHECK(canvas.row_text(0) == "› heat pumps             about 900 documents in 700 stories");
  canvas = Canvas({1, 10});
  draw_query_line(state, {0, 0, 1, 10}, canvas);
  CHECK(canvas.row_text(0) == "› t pumps");
}

TEST_CASE("a long query moves so that its cursor is in sight; wide characters count twice") {
  State state;
  state.query.set("送電網の計画");
  Canvas canvas({1, 10});
  CHECK(draw_query_line(state, {0, 0, 1, 10}, canvas) == Place{0, 8});
  CHECK(canvas.row_text(0) == "› の計画");
}

TEST_CASE("chips name filters, dates, order and what else holds") {
  Choices choices;
  choices.filters = {{.field = "organisation", .value = "NATO"}};
  choices.dates = {Date{2020, 1, 1, {}}, Date{2021, 12, 31, {}}};
  choices.sort = SortOrder::newest;
  choices.collapse = false;
  CHECK(chips_of(choices) == Rows{"organisation NATO", "2020 to 2021", "newest first", "copies shown"});
  choices = {};
  choices.similar = "cw-1";
  choices.dates = {Date{2020, 3, 1, {}}, {}};
  CHECK(chips_of(choices) == Rows{"like cw-1", "from 2020-03-01"});
  choices.dates = {{}, Date{2020, 3, 31, {}}};
  CHECK(chips_of(choices) == Rows{"like cw-1", "until 2020-03-31"});
}

TEST_CASE("results show title, origin and the snippet; marks stand at the edge") {
  const State state = sample_state();
  Canvas canvas({12, 46});
  draw_results(state, {0, 0, 12, 46}, canvas);
  CHECK(rows_of(canvas) == Rows{
                               "  Subsidies for heat pumps end three years e…",
                               "  Harbour Courier · 2024-03-12 · en",
                               "  Subsidies for heat pumps will end three …",
                               "  Grid operators warn of winter peaks",
                               "  Policy Watch · 2023-11-02 · en · 4 copies",
                               "  … operators write, if heat pumps replace …",
                               "● Heat pumps in old buildings: a field study…",
                               "  Journal of Housing · 2022-06-30 · en",
                               "  Of 160 houses built before 1940, 143 kept …",
                               "  What the boiler law means for tenants",
                               "  2021-01-05 · en",
                               "  Nothing changes for heat that is already …",
                           });
  CHECK(canvas.at(0, 16).look == Look::match);
  CHECK(canvas.at(2, 45).selected);
  CHECK_FALSE(canvas.at(3, 0).selected);
}

TEST_CASE("results beyond the first page and half of one are not drawn") {
  State state = sample_state();
  state.top_result = 2;
  Canvas canvas({8, 46});
  draw_results(state, {0, 0, 8, 46}, canvas);
  CHECK(canvas.row_text(0) == "● Heat pumps in old buildings: a field study…");
  CHECK(canvas.row_text(3) == "  What the boiler law means for tenants");
  CHECK(canvas.row_text(6).empty());
}

TEST_CASE("when nothing is found, it says why and what finds some") {
  State state;
  state.has_answer = true;
  state.results.help =
      ZeroHitHelp{{}, "No document has the word \"pmups\".", {{"heat pumps", 1243, "pumps for pmups"}}};
  Canvas canvas({10, 50});
  draw_results(state, {0, 0, 10, 50}, canvas);
  CHECK(rows_of(canvas) == Rows{
                               "",
                               "  No document found.",
                               "",
                               "  No document has the word \"pmups\".",
                               "",
                               "  These find some; Enter takes the first:",
                               "    heat pumps",
                               "      1,243 documents · pumps for pmups",
                               "",
                               "",
                           });
}

TEST_CASE("the document has its title, its origin, and the match that n went to stands out") {
  const State state = reading_state({40, 120});
  const Area area = layout_for({40, 120}, state).preview;
  Canvas canvas({40, 120});
  draw_preview(state, area, canvas);
  const auto row = [&](std::size_t at) { return canvas.row_text(area.row + at); };
  const std::string indent(75, ' ');
  CHECK(row(0) == indent + "Subsidies for heat pumps end three years");
  CHECK(row(1) == indent + "early");
  CHECK(row(2) == indent + "Harbour Courier · 2024-03-12 · Mara Quint");
  CHECK(row(3).empty());
  CHECK(row(4) == indent + "Subsidies for heat pumps will end three");
  CHECK(canvas.at(area.row + 4, 75 + 14).look == Look::match);
  CHECK(row(11) == indent + "sighted. Orders for heat pumps had only");
  CHECK(canvas.at(area.row + 11, 75 + 20).look == Look::current_match);
  CHECK(canvas.at(area.row + 11, 75 + 30).look == Look::plain);
}

TEST_CASE("while a document is being read, its title is there") {
  State state = sample_state();
  state.preview.id = "cw-2";
  Canvas canvas({20, 50});
  draw_preview(state, {0, 0, 20, 50}, canvas);
  CHECK(canvas.row_text(0) == " Grid operators warn of winter peaks");
  CHECK(canvas.row_text(1) == " Policy Watch · 2023-11-02 · en · 4 copies");
}

TEST_CASE("the status line has a message, or hints that fit, and what is marked") {
  State state = sample_state();
  const std::vector<Hint> hints{{"Enter", "read"}, {"Tab", "narrow"}, {"F1", "all keys"}};
  Canvas canvas({1, 54});
  CHECK(draw_status_line(state, hints, {0, 0, 1, 54}, canvas) == std::nullopt);
  CHECK(canvas.row_text(0) == " Enter read   Tab narrow     F1 all keys   ● 1 marked");
  state.message = "Copied.";
  canvas = interactive::Canvas({1, 50});
  draw_status_line(state, hints, {0, 0, 1, 50}, canvas);
  CHECK(canvas.row_text(0) == " Copied.                               ● 1 marked");
}

TEST_CASE("while a query is typed, the status line says how it was read or may have been meant") {
  State state = sample_state();
  state.marked.clear();
  state.results.suggestions = {{"heat pump", {1300, 1300, 1300}}};
  Canvas canvas({1, 60});
  draw_status_line(state, {{"F1", "all keys"}}, {0, 0, 1, 60}, canvas);
  CHECK(canvas.row_text(0) == " Did you mean heat pump? (1,300 documents)      F1 all keys");
  state.results.notes = {"`(` has no end; it was read as a blank."};
  canvas = interactive::Canvas({1, 40});
  draw_status_line(state, {{"F1", "all keys"}}, {0, 0, 1, 40}, canvas);
  CHECK(canvas.row_text(0) == " `(` has no end; it was …   F1 all keys");
  state.focus = Pane::results;
  canvas = Canvas({1, 40});
  draw_status_line(state, {{"F1", "all keys"}}, {0, 0, 1, 40}, canvas);
  CHECK(canvas.row_text(0) == "                            F1 all keys");
}

TEST_CASE("facets have plural headings, signs of what is chosen, counts, and how many are not listed") {
  State state;
  state.facets = {{"law", true, 9, {{"GDPR (Regulation (EU) 2016/679)", 1051}, {"Lisbon Treaty", 3}}},
                  {"language", false, 1, {{"de", 7}}}};
  state.choices.filters = {{.field = "language", .value = "de"}};
  Canvas canvas({5, 26});
  draw_facets(state, {0, 0, 5, 26}, canvas);
  CHECK(rows_of(canvas) == Rows{
                               " Laws                  +7",
                               "   GDPR             1,051",
                               "   Lisbon Treaty        3",
                               " Languages",
                               " ✓ German              ~7",
                           });
}

TEST_CASE("a message longer than the status line takes more rows") {
  State state;
  state.message = "The index cannot be read; an indexer may have removed it, or the disk it is on is gone.";
  Canvas canvas({5, 40});
  canvas.fill({0, 0, 5, 40}, "x", Look::plain);
  draw_message_box(state, {4, 0, 1, 40}, canvas);
  CHECK(rows_of(canvas) == Rows{
                               std::string(40, 'x'),
                               "────────────────────────────────────────",
                               " The index cannot be read; an indexer",
                               " may have removed it, or the disk it is",
                               " on is gone.",
                           });
}

TEST_CASE("while keys go to another pane, the selected result has a bar at its edge") {
  State state = sample_state();
  state.focus = Pane::facets;
  Canvas canvas({6, 46});
  draw_results(state, {0, 0, 6, 46}, canvas);
  CHECK(canvas.row_text(0).starts_with("▌ Subsidies"));
  CHECK(canvas.row_text(3).starts_with("  Grid"));
  CHECK_FALSE(canvas.at(0, 5).selected);
}

TEST_CASE("a question takes the status line, and the cursor") {
  State state;
  state.prompt = PromptKind::save_name;
  state.prompt_line.set("boilers");
  Canvas canvas({1, 50});
  CHECK(draw_status_line(state, {}, {0, 0, 1, 50}, canvas) == Place{0, 28});
  CHECK(canvas.row_text(0) == "Save this search as: boilers");
}

TEST_CASE("lists stand in a frame, their details at the right") {
  State state;
  state.overlay = Overlay::saved_searches;
  state.list = {{"boilers", "heat OR gas"}, {"peaks", ""}};
  Canvas canvas({4, 40});
  draw_list_overlay(state, {0, 0, 4, 40}, canvas);
  CHECK(rows_of(canvas) == Rows{
                               "┌─ Saved searches ─────────────────────┐",
                               "│ boilers                  heat OR gas │",
                               "│ peaks                                │",
                               "└─ Enter opens it, Esc leaves ─────────┘",
                           });
  CHECK(canvas.at(1, 2).selected);
}

TEST_CASE("the help has two columns where there is room, and does not cut a group") {
  State state;
  state.list = {{"Query", ""}, {"^C", "quit"}, {"F1", "help"}, {}, {"Results", ""}, {"j Down", "next"}};
  Canvas canvas({6, 110});
  draw_help_overlay(state, {0, 0, 6, 110}, canvas);
  const std::string gap(49, ' ');
  CHECK(canvas.row_text(1) == "│ Query" + gap + "Results" + std::string(46, ' ') + "│");
  CHECK(canvas.row_text(2).starts_with("│ ^C              quit" + std::string(34, ' ') +
                                       "j Down          next"));
  CHECK(rows_of_help(state.list, {0, 0, 6, 110}) == 4);
  CHECK(rows_of_help(state.list, {0, 0, 6, 60}) == 6);
}

TEST_CASE("the help wraps what keys do, and scrolls no further than its end") {
  State state;
  state.list = {{"Query", ""}, {"Tab", "complete what is typed before the cursor"}, {"^C", "quit"}};
  state.list_top = 9;
  Canvas canvas({5, 40});
  draw_help_overlay(state, {0, 0, 5, 40}, canvas);
  CHECK(rows_of(canvas) == Rows{
                               "┌─ All keys ───────────────────────────┐",
                               "│                 typed before the     │",
                               "│                 cursor               │",
                               "│ ^C              quit                 │",
                               "└─ j and k scroll, Esc leaves ─────────┘",
                           });
}

TEST_CASE("no pane minds an area without room") {
  State state = reading_state({40, 120});
  state.overlay = Overlay::history;
  state.list.resize(3);
  for (std::size_t rows : {0, 1, 2, 3})
    for (std::size_t columns : {0, 1, 2, 3, 4, 5, 6, 12}) {
      Canvas canvas({rows, columns});
      const Area area{0, 0, rows, columns};
      draw_query_line(state, area, canvas);
      draw_chips(state, area, canvas);
      draw_results(state, area, canvas);
      draw_preview(state, area, canvas);
      draw_status_line(state, {{"Enter", "read"}}, area, canvas);
      draw_list_overlay(state, area, canvas);
      draw_text_overlay(state, area, canvas);
      draw_help_overlay(state, area, canvas);
      CHECK(canvas.size() == Size{rows, columns});
    }
}

}  // namespace broadsheet::interactive
