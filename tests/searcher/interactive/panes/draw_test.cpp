#include "searcher/interactive/panes/draw.h"

#include <string>
#include <vector>

#include "searcher/interactive/session/hints.h"
#include "tests/searcher/interactive/panes/sample_state.h"
#include "tests/support/catch.h"

namespace broadsheet::interactive {
namespace {

using Rows = std::vector<std::string>;

Rows drawn(const State& state, Size size) {
  Canvas canvas(size);
  draw(state, hints_for(state), canvas);
  Rows rows;
  for (std::size_t row = 0; row < size.rows; ++row) rows.push_back(canvas.row_text(row));
  return rows;
}

State narrowed_state() {
  State state = sample_state();
  state.choices.filters = {{.field = "organisation", .value = "European Commission"},
                           {.field = "date", .value = "2024"}};
  state.choices.sort = SortOrder::newest;
  return state;
}

// clang-format off: screens as they are seen
const Rows screen_20_60 = {
    "› heat pumps                     1,243 documents of 100,000",
    "   organisation European Commission   date 2024   newest f…",
    "  ▁▁▁▁▁▁        ▁▁▁▁▁▁ ▁▁▁▁▁▁ ▂▂▂▂▂▂ ██████ ▇▇▇▇▇▇ ▄▄▄▄▄▄",
    "  2017   2018   2019   2020   2021   2022   2023   2024",
    " Results ─ Narrow by ─ Document ─────────────── 1 of 1,243 ─",
    "  Subsidies for heat pumps end three years early",
    "  Harbour Courier · 2024-03-12 · en",
    "  Subsidies for heat pumps will end three years earlier …",
    "  Grid operators warn of winter peaks",
    "  Policy Watch · 2023-11-02 · en · 4 copies",
    "  … the operators write, if heat pumps replace gas …",
    "● Heat pumps in old buildings: a field study of 160 houses",
    "  Journal of Housing · 2022-06-30 · en",
    "  Of 160 houses built before 1940, 143 kept their …",
    "  What the boiler law means for tenants",
    "  2021-01-05 · en",
    "  Nothing changes for heat that is already paid.",
    "",
    "",
    " Enter read   Down next            F1 all keys   ● 1 marked",
};

const Rows screen_24_80 = {
    "› heat pumps                                         1,243 documents of 100,000",
    "  ▁▁▁▁▁▁▁         ▁▁▁▁▁▁▁ ▁▁▁▁▁▁▁ ▂▂▂▂▂▂▂ ███████ ▇▇▇▇▇▇▇ ▄▄▄▄▄▄▄",
    "  2017    2018    2019    2020    2021    2022    2023    2024",
    " Narrow by ───────────────┬ Results ─────────────────────────────── 1 of 1,243 ─",
    " People              +209 │  Subsidies for heat pumps end three years early",
    "   Ines Falk           31 │  Harbour Courier · 2024-03-12 · en",
    "   Ursula von der Ley… 28 │  Subsidies for heat pumps will end three years …",
    "   Jo Lind              3 │  Grid operators warn of winter peaks",
    " Organisations            │  Policy Watch · 2023-11-02 · en · 4 copies",
    "   European Commission 97 │  … the operators write, if heat pumps replace gas …",
    "   Baltic Line         12 │● Heat pumps in old buildings: a field study of 160…",
    " Languages                │  Journal of Housing · 2022-06-30 · en",
    "   English          1,100 │  Of 160 houses built before 1940, 143 kept their …",
    "   German             143 │  What the boiler law means for tenants",
    " Years                    │  2021-01-05 · en",
    "   2024               402 │  Nothing changes for heat that is already paid.",
    "   2023               391 │",
    "   2022               450 │",
    "                          │",
    "                          │",
    "                          │",
    "                          │",
    "                          │",
    " Enter read   Space mark   o open   y cite   E export   ? all keys   ● 1 marked",
};

const Rows screen_40_120 = {
    "› heat pumps                                                                                 1,243 "
    "documents of 100,000",
    "  ▁▁▁▁▁▁▁         ▁▁▁▁▁▁▁ ▁▁▁▁▁▁▁ ▂▂▂▂▂▂▂ ███████ ▇▇▇▇▇▇▇ ▄▄▄▄▄▄▄   most: 450 in 2022",
    "  2017    2018    2019    2020    2021    2022    2023    2024",
    " Narrow by ───────────────┬ Results ──────────────────────── 1 of 1,243 ─┬ Document "
    "───────────────────── match 2 of 3 ─",
    " People              +209 │  Subsidies for heat pumps end three years e… │ Subsidies for heat pumps end "
    "three years",
    "   Ines Falk           31 │  Harbour Courier · 2024-03-12 · en           │ early",
    "   Ursula von der Ley… 28 │  Subsidies for heat pumps will end three     │ Harbour Courier · 2024-03-12 "
    "· Mara Quint",
    "   Jo Lind              3 │  years earlier than planned, the ministry …  │",
    " Organisations            │                                              │ Subsidies for heat pumps "
    "will end three",
    "   European Commission 97 │  Grid operators warn of winter peaks         │ years earlier than planned, "
    "the ministry",
    "   Baltic Line         12 │  Policy Watch · 2023-11-02 · en · 4 copies   │ said on Tuesday, after "
    "applications in the",
    " Languages                │  … operators write, if heat pumps replace    │ first quarter used up most "
    "of the",
    "   English          1,100 │  gas boilers at the present pace. … A heat … │ programme's budget.",
    "   German             143 │                                              │",
    " Years                    │● Heat pumps in old buildings: a field study… │ Installers called the "
    "decision short-",
    "   2024               402 │  Journal of Housing · 2022-06-30 · en        │ sighted. Orders for heat "
    "pumps had only",
    "   2023               391 │  Of 160 houses built before 1940, 143 kept   │ begun to recover, said Ines "
    "Falk of the",
    "   2022               450 │  their radiators.                            │ Baltic Line, whose members "
    "fit one heat pump",
    "                          │                                              │ in four.",
    "                          │  What the boiler law means for tenants       │",
    "                          │  2021-01-05 · en                             │ Households that have applied "
    "keep their",
    "                          │  Nothing changes for heat that is already    │ grant. All others are to "
    "receive a tax",
    "                          │  paid.                                       │ credit from January, which "
    "the finance",
    "                          │                                              │ committee still has to "
    "approve.",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    "                          │                                              │",
    " Enter read   Space mark   o open   y cite   E export   L alike   / search   f facets           ? all "
    "keys   ● 1 marked",
};
// clang-format on

}  // namespace

TEST_CASE("20 rows of 60 columns: results alone, with tabs for the other panes") {
  CHECK(drawn(narrowed_state(), {20, 60}) == screen_20_60);
}

TEST_CASE("24 rows of 80 columns: facets beside results") {
  State state = sample_state();
  state.focus = Pane::results;
  CHECK(drawn(state, {24, 80}) == screen_24_80);
}

TEST_CASE("40 rows of 120 columns: facets, results and the document") {
  CHECK(drawn(reading_state({40, 120}), {40, 120}) == screen_40_120);
}

TEST_CASE("60 rows of 200 columns: wider panes, more of each") {
  const Rows rows = drawn(reading_state({60, 200}), {60, 200});
  CHECK(
      rows[0] ==
      "› heat pumps                                                                                          "
      "                                                                       1,243 documents of 100,000");
  CHECK(rows[1] == "  ▁▁▁▁▁▁▁         ▁▁▁▁▁▁▁ ▁▁▁▁▁▁▁ ▂▂▂▂▂▂▂ ███████ ▇▇▇▇▇▇▇ ▄▄▄▄▄▄▄   most: 450 in 2022");
  CHECK(rows[3] ==
        " Narrow by ───────────────────────┬ Results "
        "──────────────────────────────────────────────────────────── 1 of 1,243 ─┬ Document "
        "───────────────────────────────────────────────────────── match 2 of 3 ─");
  CHECK(rows[4] ==
        " People                      +209 │  Subsidies for heat pumps end three years early                 "
        "                 │ Subsidies for heat pumps end three years early");
  CHECK(rows[5] ==
        "   Ines Falk                   31 │  Harbour Courier · 2024-03-12 · en                              "
        "                 │ Harbour Courier · 2024-03-12 · Mara Quint");
  CHECK(rows[8] ==
        " Organisations                    │                                                                 "
        "                 │ said on Tuesday, after applications in the first quarter used up most of the");
  CHECK(
      rows[59] ==
      " Enter read   Space mark   o open   y cite   E export   L alike   / search   f facets   s sort   x "
      "shell   u undo   q quit                                                      ? all keys   ● 1 marked");
}

TEST_CASE("one cell is enough to draw on, and none") {
  CHECK(drawn(narrowed_state(), {1, 1}) == Rows{"›"});
  CHECK(drawn(narrowed_state(), {0, 0}).empty());
}

TEST_CASE("whatever is open, any size can be drawn, and the cursor is on the screen") {
  State state = reading_state({40, 120});
  state.choices.sort = SortOrder::newest;
  state.list = {{"a heading", ""}, {"keys", "what they do, at some length"}, {"", ""}, {"text", ""}};
  state.overlay_text = "searcher --db INDEX 'heat pumps'";
  state.message = "A message that is longer than many of these lines are.";
  for (const Overlay overlay : {Overlay::none, Overlay::help, Overlay::completions, Overlay::shell_command})
    for (const Pane focus : {Pane::query, Pane::results, Pane::facets, Pane::preview})
      for (const PromptKind prompt : {PromptKind::none, PromptKind::export_file})
        for (const std::size_t rows : {0, 1, 2, 3, 4, 6, 8, 9, 17, 18, 30})
          for (const std::size_t columns : {0, 1, 2, 3, 4, 5, 7, 12, 29, 30, 79, 80, 99, 119, 120}) {
            state.overlay = overlay;
            state.focus = focus;
            state.prompt = prompt;
            Canvas canvas({rows, columns});
            const std::optional<Place> cursor = draw(state, hints_for(state), canvas);
            if (cursor) REQUIRE((cursor->row < rows && cursor->column < columns));
          }
}

TEST_CASE("the cursor stands in the line that is edited, and nowhere else") {
  State state = sample_state();
  Canvas canvas({24, 80});
  CHECK(draw(state, hints_for(state), canvas) == Place{0, 12});
  state.focus = Pane::results;
  CHECK(draw(state, hints_for(state), canvas) == std::nullopt);
  state.prompt = PromptKind::save_name;
  CHECK(draw(state, hints_for(state), canvas) == interactive::Place{23, 21});
}

TEST_CASE("wide, combining, right-to-left and hostile text stays in its cells") {
  State state = sample_state();
  state.results.hits.resize(1);
  Hit& hit = state.results.hits.front();
  hit.title.text = "送電網\x1b[2J\u202Eשלום e\u0301\u0301 👩\u200D💻\r\n\tx";
  hit.title.highlights = {{0, 9}};
  hit.source = "\x9b\x31m\x07 Ｗｉｄｅ";
  state.facets = {{"source", true, 1, {{"a\tb\x1b]0;c\x07", 1}}}};
  const Rows rows = drawn(state, {24, 80});
  CHECK(rows[4] == " Sources                  │  送電網\uFFFD[2Jשלום e\u0301\u0301 👩💻 x");
  CHECK(rows[5] == "   a b\uFFFD]0;c\uFFFD            1 │  \uFFFD1m\uFFFD Ｗｉｄｅ · 2024-03-12 · en");
}

}  // namespace broadsheet::interactive
