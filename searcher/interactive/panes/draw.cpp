#include "searcher/interactive/panes/draw.h"

#include "searcher/interactive/panes/chips.h"
#include "searcher/interactive/panes/facet_pane.h"
#include "searcher/interactive/panes/headings.h"
#include "searcher/interactive/panes/help_overlay.h"
#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/panes/list_overlay.h"
#include "searcher/interactive/panes/preview_pane.h"
#include "searcher/interactive/panes/query_line.h"
#include "searcher/interactive/panes/result_list.h"
#include "searcher/interactive/panes/timeline.h"

namespace broadsheet::interactive {
namespace {

void draw_overlay(const State& state, const Area& area, Canvas& canvas) {
  switch (state.overlay) {
    case Overlay::none:
      return;
    case Overlay::help:
      return draw_help_overlay(state, area, canvas);
    case Overlay::shell_command:
      return draw_text_overlay(state, area, canvas);
    default:
      return draw_list_overlay(state, area, canvas);
  }
}

}  // namespace

std::optional<Place> draw(const State& state, const std::vector<Hint>& hints, Canvas& canvas) {
  const Layout layout = layout_for(canvas.size(), state);
  const Place in_query = draw_query_line(state, layout.query, canvas);
  draw_chips(state, layout.chips, canvas);
  draw_timeline(state, layout.timeline, canvas);
  draw_headings(state, layout, canvas);
  draw_results(state, layout.results, canvas);
  draw_facets(state, layout.facets, canvas);
  draw_preview(state, layout.preview, canvas);
  const std::optional<Place> in_prompt = draw_status_line(state, hints, layout.status, canvas);
  draw_message_box(state, layout.status, canvas);
  draw_overlay(state, layout.overlay, canvas);
  if (in_prompt) return in_prompt;
  const bool edits_query = state.focus == Pane::query && !layout.query.is_empty() &&
                           (state.overlay == Overlay::none || state.overlay == Overlay::completions);
  return edits_query ? std::optional(in_query) : std::nullopt;
}

}  // namespace broadsheet::interactive
