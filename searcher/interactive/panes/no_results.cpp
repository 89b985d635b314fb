#include "searcher/interactive/panes/no_results.h"

#include <fmt/format.h>

#include <string>

#include "searcher/interactive/panes/chips.h"
#include "searcher/render/bars.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {
namespace {

/// Writes paragraphs one below the other while there is room.
class Column {
 public:
  Column(const Area& area, Canvas& canvas)
      : row_(area.row + (area.rows > 6 ? 1 : 0)), end_(area.row + area.rows), area_(area), canvas_(canvas) {}

  void add(const std::string& text, Look look, std::size_t indent = 2) {
    if (area_.columns <= indent + 1) return;
    const std::vector<render::Glyph> glyphs = render::glyphs_of(text);
    for (const auto line : render::wrapped(glyphs, area_.columns - indent - 1)) {
      if (row_ >= end_) return;
      canvas_.put(row_++, area_.column + indent, area_.columns - indent, {line.begin(), line.end()}, look);
    }
  }
  void skip() { ++row_; }

 private:
  std::size_t row_, end_;
  const Area& area_;
  Canvas& canvas_;
};

std::string amount(std::uint64_t count) {
  return fmt::format("{} document{}", render::grouped(count), count == 1 ? "" : "s");
}

void add_alternatives(const Results& results, Column& column) {
  if (results.help)
    for (const AlternativeQuery& other : results.help->alternatives) {
      column.add(other.query.empty() ? other.change : other.query, Look::title, 4);
      column.add(other.query.empty() || other.change.empty() ? amount(other.count)
                                                             : amount(other.count) + " · " + other.change,
                 Look::faint, 6);
    }
  if (results.help && !results.help->alternatives.empty()) return;  // these include other spellings
  for (const QuerySuggestion& suggestion : results.suggestions) {
    column.add(suggestion.query, Look::title, 4);
    column.add(amount(suggestion.total.value), Look::faint, 6);
  }
}

}  // namespace

void draw_no_results(const State& state, const Area& area, Canvas& canvas) {
  if (!state.has_answer || (state.searching && state.results.total.value > 0)) return;
  Column column(area, canvas);
  const Results& results = state.results;
  column.add(results.partial ? "No document found in time." : "No document found.", Look::title);
  column.skip();
  if (results.help && !results.help->reason.empty()) {
    column.add(results.help->reason, Look::plain);
    column.skip();
  }
  const bool has_others =
      !results.suggestions.empty() || (results.help && !results.help->alternatives.empty());
  if (has_others) column.add("These find some; Enter takes the first:", Look::plain);
  add_alternatives(results, column);
  if (has_others) column.skip();
  if (!chips_of(state.choices).empty())
    column.add("Filters narrow the search; u takes back the newest.", Look::faint);
}

}  // namespace broadsheet::interactive
