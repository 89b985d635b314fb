#include "searcher/interactive/session/answers.h"

#include <algorithm>
#include <string>
#include <utility>

#include "searcher/interactive/panes/layout.h"
#include "searcher/interactive/session/overlays.h"
#include "searcher/interactive/state/preview_lines.h"
#include "searcher/interactive/state/shown_facets.h"
#include "searcher/interactive/workspace/inquiry.h"
#include "searcher/interactive/workspace/waiting_effect.h"

namespace broadsheet::interactive {
namespace {

using Kind = Question::Kind;

constexpr std::uint64_t few_found = 10;  // with so few hits, other spellings may help

std::size_t place_of(const std::string& id, const std::vector<Hit>& hits) {
  const auto place = std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.id == id; });
  return place == hits.end() ? 0 : static_cast<std::size_t>(place - hits.begin());
}

/// Says what went wrong. Nothing is asked again automatically.
void take_fault(Workspace& workspace, Kind kind, std::string fault) {
  if (kind == Kind::hits) workspace.state.searching = false, workspace.all_hits = true;
  if (kind == Kind::counts) workspace.state.counting = false;
  if (kind == Kind::document) workspace.waiting_effect.reset();
  say(workspace, std::move(fault), true);
}

/// A query that finds nothing may end in an unfinished word; then a search with `*` is tried. True: it is
/// being tried now.
bool try_unfinished_word(Workspace& workspace, const Results& results) {
  if (results.total.upper > 0) return false;
  const bool tried = !std::exchange(workspace.guessed_ending, {}).empty();
  if (tried || workspace.state.focus != Pane::query || !ends_in_word(workspace.state.query)) return false;
  workspace.guessed_ending = "*";
  ask_hits(workspace);
  return true;
}

void take_first_hits(Workspace& workspace, Results results) {
  State& state = workspace.state;
  if (try_unfinished_word(workspace, results)) return;
  state.results = std::move(results);
  state.has_answer = true;
  state.searching = false;
  state.selected = place_of(std::exchange(workspace.selected_before, {}), state.results.hits);
  state.top_result = 0;
  state.preview.id.clear();
  if (state.results.hits.empty()) state.preview = {};
  ask_counts(workspace);
  if (state.results.total.upper <= few_found) ask_advice(workspace);
}

void take_hits(Workspace& workspace, Answer& answer) {
  std::vector<Hit>& hits = workspace.state.results.hits;
  if (answer.results.offset == 0) {
    take_first_hits(workspace, std::move(answer.results));
    workspace.all_hits = hits.empty();
  } else if (answer.index_documents != workspace.state.index_documents) {
    ask_hits_again(workspace);  // pages from different states of the index do not fit together
  } else {
    workspace.all_hits = answer.results.hits.empty();
    std::move(answer.results.hits.begin(), answer.results.hits.end(), std::back_inserter(hits));
  }
}

void take_counts(Workspace& workspace, Results results) {
  State& state = workspace.state;
  take_facets(state, std::move(results.facets));
  state.timeline = std::move(results.histogram);
  state.results.total = results.total;
  if (results.stories) state.results.stories = results.stories;
  state.counting = false;
}

void take_advice(State& state, Results results) {
  state.results.suggestions = std::move(results.suggestions);
  state.results.help = std::move(results.help);
  state.results.notes = std::move(results.notes);
}

/// Scrolls a newly opened document so that its first match is in sight.
void begin_at_match(Workspace& workspace) {
  constexpr std::size_t lines_before = 2;
  Preview& preview = workspace.state.preview;
  preview.top = 0;
  preview.match.reset();
  if (preview.opened->text.highlights.empty()) return;
  const std::size_t rows =
      text_of_preview(layout_for(workspace.size, workspace.state).preview, workspace.state).rows;
  const std::size_t line = line_of(preview.lines, preview.opened->text.highlights.front().begin);
  if (line >= rows) preview.top = line - std::min(line, lines_before);
}

void take_document(Workspace& workspace, Answer& answer) {
  Preview& preview = workspace.state.preview;
  const std::size_t first = preview.top < preview.lines.size() ? preview.lines[preview.top].span.begin : 0;
  preview.opened = std::move(answer.document);
  preview.lines = std::move(answer.lines);
  if (!preview.opened)
    return take_fault(workspace, Kind::document,
                      "This document is no longer in the index; r searches again.");
  if (workspace.keeps_place)
    preview.top = line_of(preview.lines, first);
  else
    begin_at_match(workspace);
  run_waiting_effect(workspace);
}

}  // namespace

void take_answer(Workspace& workspace, Answer answer) {
  if (!is_awaited(workspace, answer)) return;
  stop_waiting(workspace, answer.kind);
  State& state = workspace.state;
  if (!answer.fault.empty()) return take_fault(workspace, answer.kind, std::move(answer.fault));
  if (answer.kind == Kind::hits) take_hits(workspace, answer);
  if (answer.kind == Kind::counts) take_counts(workspace, std::move(answer.results));
  if (answer.kind == Kind::advice) take_advice(state, std::move(answer.results));
  if (answer.kind == Kind::document) take_document(workspace, answer);
  if (answer.kind == Kind::completions)
    show_completions(workspace, std::move(answer.completions), answer.completed);
  state.index_documents = answer.index_documents;
}

}  // namespace broadsheet::interactive
