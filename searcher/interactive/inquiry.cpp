#include "searcher/interactive/inquiry.h"

#include <algorithm>
#include <utility>

#include "searcher/interactive/commands/result_commands.h"
#include "searcher/interactive/layout.h"
#include "searcher/interactive/overlays.h"
#include "searcher/interactive/preview_lines.h"
#include "searcher/interactive/shown_facets.h"

namespace broadsheet::interactive {
namespace {

using Kind = Question::Kind;

constexpr std::size_t fewest_hits = 10;  // to ask for at once
constexpr std::uint64_t few_found = 10;  // then other spellings are of interest

std::uint64_t& awaited(Workspace& workspace, Kind kind) {
  return workspace.awaited[static_cast<std::size_t>(kind)];
}

Question& ask(Workspace& workspace, Kind kind) {
  Question question;
  question.kind = kind;
  question.number = awaited(workspace, kind) = ++workspace.last_number;
  question.request = request_for(workspace.state.choices, workspace.options);
  question.request.text += workspace.guessed_ending;
  workspace.questions.push_back(std::move(question));
  return workspace.questions.back();
}

/// One screen of results and a few more, so that the first is there soon.
std::size_t page_size(const Workspace& workspace) {
  const Area results = layout_for(workspace.size, workspace.state).results;
  return std::max(results.is_empty() ? 0 : results_that_fit(results) + 2, fewest_hits);
}

std::size_t place_of(const std::string& id, const std::vector<Hit>& hits) {
  const auto place = std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.id == id; });
  return place == hits.end() ? 0 : static_cast<std::size_t>(place - hits.begin());
}

/// What was asked for is not asked again by itself.
void take_fault(Workspace& workspace, Kind kind, std::string fault) {
  if (kind == Kind::hits) workspace.state.searching = false, workspace.all_hits = true;
  if (kind == Kind::counts) workspace.state.counting = false;
  if (kind == Kind::document) workspace.waiting_effect = Effect::Kind::quit;
  say(workspace, std::move(fault), true);
}

/// A query that finds nothing may end in the middle of a word. Says whether that is tried now.
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
    ask_hits_again(workspace);  // pages of different states do not fit together
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

/// A document that was just opened begins where its first match is in sight.
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
    return take_fault(workspace, Kind::document, "This document is no longer in the index; r asks again.");
  if (workspace.keeps_place)
    preview.top = line_of(preview.lines, first);
  else
    begin_at_match(workspace);
  run_waiting_effect(workspace);
}

}  // namespace

Request request_for(const Choices& choices, const Request& options) {
  Request request = options;
  request.text = choices.similar.empty() ? choices.query : std::string();
  request.similar = choices.similar;
  request.filters = choices.filters;
  request.dates = choices.dates;
  request.sort = choices.sort;
  request.collapse = choices.collapse;
  request.suggestions = false;
  request.facets.clear();
  request.histogram.reset();
  request.offset = 0;
  const bool everything = request.similar.empty() && request.text.find_first_not_of(' ') == std::string::npos;
  if (everything && request.sort == SortOrder::relevance) request.sort = SortOrder::newest;
  return request;
}

void ask_hits(Workspace& workspace) {
  Request& request = ask(workspace, Kind::hits).request;
  request.limit = page_size(workspace);
  request.snippets = 1;
  workspace.state.searching = workspace.state.counting = true;
  stop_waiting(workspace, Kind::counts);
  stop_waiting(workspace, Kind::advice);
}

void ask_more_hits(Workspace& workspace) {
  Request& request = ask(workspace, Kind::hits).request;
  request.offset = workspace.state.results.hits.size();
  request.limit = page_size(workspace);
  request.snippets = 1;
}

void ask_hits_again(Workspace& workspace) {
  if (const Hit* hit = selected_hit(workspace.state)) workspace.selected_before = hit->id;
  ask_hits(workspace);
  std::size_t& limit = workspace.questions.back().request.limit;
  limit = std::max(limit, workspace.state.results.hits.size());
}

void ask_counts(Workspace& workspace) {
  Request& request = ask(workspace, Kind::counts).request;
  request.limit = 0;
  request.facets = workspace.facets;
  request.histogram = HistogramRequest{Period::month, false};
  request.disjunctive_facets = true;
  workspace.state.counting = true;
}

void ask_advice(Workspace& workspace) {
  Request& request = ask(workspace, Kind::advice).request;
  request.limit = 0;
  request.suggestions = true;
}

void ask_document(Workspace& workspace, const std::string& id, std::size_t width) {
  Question& question = ask(workspace, Kind::document);
  question.id = id;
  question.width = width;
  question.request.show_entities = true;
}

void ask_completions(Workspace& workspace) {
  const EditLine& line = workspace.state.query;
  ask(workspace, Kind::completions).text = line.text().substr(0, line.cursor());
}

bool is_awaited(const Workspace& workspace, Kind kind) {
  return workspace.awaited[static_cast<std::size_t>(kind)] != 0;
}

void stop_waiting(Workspace& workspace, Kind kind) {
  awaited(workspace, kind) = 0;
}

void take_answer(Workspace& workspace, Answer answer) {
  if (awaited(workspace, answer.kind) != answer.number) return;
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
