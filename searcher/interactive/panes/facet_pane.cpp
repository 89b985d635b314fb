#include "searcher/interactive/panes/facet_pane.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "common/language.h"
#include "searcher/interactive/state/shown_facets.h"
#include "searcher/render/bars.h"

namespace broadsheet::interactive {
namespace {

constexpr std::size_t value_margin = 2;  // columns: the tick of a chosen value, and a blank

/// Draws a text at the right end of a row. Returns the columns that are left for the rest.
std::size_t put_right(const std::string& text, const Area& area, std::size_t row, Look look, Canvas& canvas) {
  const std::size_t columns = render::width_of(render::glyphs_of(text));
  if (columns + 8 > area.columns) return area.columns - 1;
  canvas.put(row, area.column + area.columns - columns - 1, columns, text, look);
  return area.columns - columns - 2;
}

void draw_heading(const FacetCounts& facet, const Area& area, std::size_t row, Canvas& canvas) {
  const std::size_t unlisted = facet.distinct - std::min(facet.distinct, facet.values.size());
  const std::string listed = unlisted > 0 ? "+" + render::grouped(unlisted) : std::string();
  const std::size_t columns = put_right(listed, area, row, Look::faint, canvas);
  canvas.put(row, area.column + 1, columns - 1, facet_heading(facet.field), Look::heading);
}

std::string label_of(const FacetCounts& facet, const FacetValue& value) {
  if (facet.field != "language") return value.value;
  const Language* language = find_language(value.value);
  return language == nullptr ? value.value : std::string(language->name);
}

/// Leaves out the part in brackets if there is no room for it: `GDPR` for `GDPR (Regulation ...)`.
std::string shortened(const std::string& label, std::size_t columns) {
  const std::size_t bracket = label.find(" (");
  const bool has_room = bracket == std::string::npos || render::width_of(render::glyphs_of(label)) <= columns;
  return has_room ? label : label.substr(0, bracket);
}

void draw_value(const State& state, const FacetCounts& facet, const FacetValue& value, const Area& area,
                std::size_t row, Canvas& canvas) {
  const bool chosen = is_chosen(state, facet.field, value);
  if (chosen) canvas.put(row, area.column + 1, 1, "✓", Look::marked);
  const std::string count = (facet.exact ? "" : "~") + render::grouped(value.count);
  const std::size_t columns = put_right(count, area, row, Look::faint, canvas);
  if (columns <= value_margin + 1) return;
  const std::size_t room = columns - value_margin - 1;
  canvas.put(row, area.column + value_margin + 1, room, shortened(label_of(facet, value), room),
             chosen ? Look::title : Look::plain);
}

}  // namespace

std::string facet_heading(const std::string& field) {
  using Heading = std::pair<std::string_view, std::string_view>;
  constexpr std::array headings{
      Heading{"person", "People"},  Heading{"organisation", "Organisations"},
      Heading{"place", "Places"},   Heading{"law", "Laws"},
      Heading{"source", "Sources"}, Heading{"language", "Languages"},
      Heading{"year", "Years"},     Heading{"month", "Months"},
      Heading{"author", "Authors"}, Heading{"section", "Sections"},
  };
  const auto* const found =
      std::find_if(headings.begin(), headings.end(), [&](const Heading& row) { return row.first == field; });
  return found == headings.end() ? field : std::string(found->second);
}

void draw_facets(const State& state, const Area& area, Canvas& canvas) {
  if (area.rows == 0 || area.columns < 6) return;
  const std::vector<FacetLine> lines = facet_lines(state);
  if (lines.empty() && state.has_answer && !state.counting)
    canvas.put(area.row, area.column + 1, area.columns - 1, "nothing to narrow by", Look::faint);
  for (std::size_t i = 0; i < area.rows && state.top_facet_line + i < lines.size(); ++i) {
    const std::size_t at = state.top_facet_line + i;
    const FacetCounts& facet = state.facets[lines[at].facet];
    if (lines[at].value)
      draw_value(state, facet, facet.values[*lines[at].value], area, area.row + i, canvas);
    else
      draw_heading(facet, area, area.row + i, canvas);
    if (at == state.facet_line && state.focus == Pane::facets)
      canvas.select({area.row + i, area.column, 1, area.columns});
  }
}

}  // namespace broadsheet::interactive
