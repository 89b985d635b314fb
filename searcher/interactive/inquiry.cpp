#include "searcher/interactive/inquiry.h"

#include <algorithm>
#include <utility>

#include "searcher/interactive/commands/result_commands.h"
#include "searcher/interactive/facet_column.h"
#include "searcher/interactive/layout.h"
#include "searcher/interactive/overlays.h"
#include "searcher/interactive/preview_lines.h"

namespace broadsheet {
namespace {

using Kind = Question::Kind;

constexpr std::size_t fewest_hits = 10;  // to ask for at once
constexpr std::uint64_t few_found = 10;  // then other spellings are of interest

std::uint64_t& awaited(Desk& desk, Kind kind) {
  return desk.awaited[static_cast<std::size_t>(kind)];
}

Question& ask(Desk& desk, Kind kind) {
  Question question;
  question.kind = kind;
  question.number = awaited(desk, kind) = ++desk.last_number;
  question.request = request_for(desk.state.choices, desk.options);
  question.request.text += desk.guessed_ending;
  desk.questions.push_back(std::move(question));
  return desk.questions.back();
}

/// One screen of results and a few more, so that the first is there soon.
std::size_t page_size(const Desk& desk) {
  const Area results = layout_for(desk.size, desk.state).results;
  return std::max(results.is_empty() ? 0 : results_that_fit(results) + 2, fewest_hits);
}

std::size_t place_of(const std::string& id, const std::vector<Hit>& hits) {
  const auto place = std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.id == id; });
  return place == hits.end() ? 0 : static_cast<std::size_t>(place - hits.begin());
}

/// What was asked for is not asked again by itself.
void take_fault(Desk& desk, Kind kind, std::string fault) {
  if (kind == Kind::hits) desk.state.searching = false, desk.all_hits = true;
  if (kind == Kind::counts) desk.state.counting = false;
  if (kind == Kind::document) desk.waiting_effect = Effect::Kind::quit;
  say(desk, std::move(fault), true);
}

/// A query that finds nothing may end in the middle of a word. Says whether that is tried now.
bool try_unfinished_word(Desk& desk, const Results& results) {
  if (results.total.upper > 0) return false;
  const bool tried = !std::exchange(desk.guessed_ending, {}).empty();
  if (tried || desk.state.focus != Pane::query || !ends_in_word(desk.state.query)) return false;
  desk.guessed_ending = "*";
  ask_hits(desk);
  return true;
}

void take_first_hits(Desk& desk, Results results) {
  State& state = desk.state;
  if (try_unfinished_word(desk, results)) return;
  state.results = std::move(results);
  state.has_answer = true;
  state.searching = false;
  state.selected = place_of(std::exchange(desk.selected_before, {}), state.results.hits);
  state.top_result = 0;
  state.preview.id.clear();
  if (state.results.hits.empty()) state.preview = {};
  ask_counts(desk);
  if (state.results.total.upper <= few_found) ask_advice(desk);
}

void take_hits(Desk& desk, Answer& answer) {
  std::vector<Hit>& hits = desk.state.results.hits;
  if (answer.results.offset == 0) {
    take_first_hits(desk, std::move(answer.results));
    desk.all_hits = hits.empty();
  } else if (answer.index_documents != desk.state.index_documents) {
    ask_hits_again(desk);  // pages of different states do not fit together
  } else {
    desk.all_hits = answer.results.hits.empty();
    std::move(answer.results.hits.begin(), answer.results.hits.end(), std::back_inserter(hits));
  }
}

void take_counts(Desk& desk, Results results) {
  State& state = desk.state;
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
void begin_at_match(Desk& desk) {
  constexpr std::size_t lines_before = 2;
  Preview& preview = desk.state.preview;
  preview.top = 0;
  preview.match.reset();
  if (preview.opened->text.highlights.empty()) return;
  const std::size_t rows = text_of_preview(layout_for(desk.size, desk.state).preview, desk.state).rows;
  const std::size_t line = line_of(preview.lines, preview.opened->text.highlights.front().begin);
  if (line >= rows) preview.top = line - std::min(line, lines_before);
}

void take_document(Desk& desk, Answer& answer) {
  Preview& preview = desk.state.preview;
  const std::size_t first = preview.top < preview.lines.size() ? preview.lines[preview.top].span.begin : 0;
  preview.opened = std::move(answer.document);
  preview.lines = std::move(answer.lines);
  if (!preview.opened)
    return take_fault(desk, Kind::document, "This document is no longer in the index; r asks again.");
  if (desk.keeps_place)
    preview.top = line_of(preview.lines, first);
  else
    begin_at_match(desk);
  run_waiting_effect(desk);
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

void ask_hits(Desk& desk) {
  Request& request = ask(desk, Kind::hits).request;
  request.limit = page_size(desk);
  request.snippets = 1;
  desk.state.searching = desk.state.counting = true;
  stop_waiting(desk, Kind::counts);
  stop_waiting(desk, Kind::advice);
}

void ask_more_hits(Desk& desk) {
  Request& request = ask(desk, Kind::hits).request;
  request.offset = desk.state.results.hits.size();
  request.limit = page_size(desk);
  request.snippets = 1;
}

void ask_hits_again(Desk& desk) {
  if (const Hit* hit = selected_hit(desk.state)) desk.selected_before = hit->id;
  ask_hits(desk);
  std::size_t& limit = desk.questions.back().request.limit;
  limit = std::max(limit, desk.state.results.hits.size());
}

void ask_counts(Desk& desk) {
  Request& request = ask(desk, Kind::counts).request;
  request.limit = 0;
  request.facets = desk.facets;
  request.histogram = HistogramRequest{Period::month, false};
  request.disjunctive_facets = true;
  desk.state.counting = true;
}

void ask_advice(Desk& desk) {
  Request& request = ask(desk, Kind::advice).request;
  request.limit = 0;
  request.suggestions = true;
}

void ask_document(Desk& desk, const std::string& id, std::size_t width) {
  Question& question = ask(desk, Kind::document);
  question.id = id;
  question.width = width;
  question.request.show_entities = true;
}

void ask_completions(Desk& desk) {
  const EditLine& line = desk.state.query;
  ask(desk, Kind::completions).text = line.text().substr(0, line.cursor());
}

bool is_awaited(const Desk& desk, Kind kind) {
  return desk.awaited[static_cast<std::size_t>(kind)] != 0;
}

void stop_waiting(Desk& desk, Kind kind) {
  awaited(desk, kind) = 0;
}

void take_answer(Desk& desk, Answer answer) {
  if (awaited(desk, answer.kind) != answer.number) return;
  stop_waiting(desk, answer.kind);
  State& state = desk.state;
  if (!answer.fault.empty()) return take_fault(desk, answer.kind, std::move(answer.fault));
  if (answer.kind == Kind::hits) take_hits(desk, answer);
  if (answer.kind == Kind::counts) take_counts(desk, std::move(answer.results));
  if (answer.kind == Kind::advice) take_advice(state, std::move(answer.results));
  if (answer.kind == Kind::document) take_document(desk, answer);
  if (answer.kind == Kind::completions)
    show_completions(desk, std::move(answer.completions), answer.completed);
  state.index_documents = answer.index_documents;
}

}  // namespace broadsheet
