#include "searcher/interactive/panes/query_line.h"

#include <fmt/format.h>

#include <algorithm>

#include "searcher/interactive/panes/line_view.h"
#include "searcher/render/bars.h"

namespace broadsheet::interactive {
namespace {

constexpr std::size_t prompt_columns = 2, narrowest_line = 20;

/// How many documents were found: `about 1,243 documents`.
std::string found(const State& state) {
  if (!state.has_answer) return state.searching ? "searching…" : "";
  const Total& total = state.results.total;
  if (total.value == 0) return "nothing found";
  const std::string doubt = total.exact() ? "" : state.results.partial ? "at least " : "about ";
  return fmt::format("{}{} document{}", doubt, render::grouped(total.value), total.value == 1 ? "" : "s");
}

/// How many stories they tell: ` in 1,100 stories`. Empty if there are as many stories as documents.
std::string stories(const State& state) {
  const Results& results = state.results;
  if (!state.has_answer || !results.stories || *results.stories >= results.total.value) return {};
  return fmt::format(" in {} stor{}", render::grouped(*results.stories), *results.stories == 1 ? "y" : "ies");
}

std::string of_index(const State& state) {
  if (state.index_documents == 0 || !state.has_answer) return {};
  if (state.results.total.value == state.index_documents) return {};
  return " of " + render::grouped(state.index_documents);
}

/// As much about the results as there is room for beside the query.
std::string summary(const State& state, std::size_t columns) {
  const std::string amount = found(state);
  for (const std::string& text : {amount + stories(state) + of_index(state), amount + stories(state), amount})
    if (columns >= prompt_columns + narrowest_line + 2 + render::width_of(render::glyphs_of(text)))
      return text;
  return {};
}

}  // namespace

Place draw_query_line(const State& state, const Area& area, Canvas& canvas) {
  if (area.is_empty()) return {};
  const bool focused = state.focus == Pane::query;
  canvas.put(area.row, area.column, 1, "›", focused ? Look::heading : Look::faint);
  const std::string text = summary(state, area.columns);
  const std::size_t text_columns = render::width_of(render::glyphs_of(text));
  const std::size_t end = area.column + area.columns;
  canvas.put(area.row, end - text_columns - (text.empty() ? 0 : 1), text_columns, text,
             state.searching ? Look::faint : Look::plain);
  const std::size_t taken = prompt_columns + (text.empty() ? 0 : text_columns + 2);
  if (area.columns <= prompt_columns) return {area.row, area.column};
  const Area line{area.row, area.column + prompt_columns, 1,
                  area.columns - std::min(area.columns - 1, taken)};
  if (state.query.text().empty() && state.choices.similar.empty())
    canvas.put(line.row, line.column + 1, line.columns - 1,
               "type to search; newest documents first until then", Look::faint);
  return draw_edit_line(state.query, line, canvas, Look::title);
}

}  // namespace broadsheet::interactive
