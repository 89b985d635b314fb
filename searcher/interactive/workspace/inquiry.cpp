#include "searcher/interactive/workspace/inquiry.h"

#include <algorithm>
#include <utility>

#include "searcher/interactive/panes/layout.h"

namespace broadsheet::interactive {
namespace {

using Kind = Question::Kind;

constexpr std::size_t fewest_hits = 10;  // asked for at once

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

/// One screen of results and a few more; not all at once, so that the first come soon.
std::size_t page_size(const Workspace& workspace) {
  const Area results = layout_for(workspace.size, workspace.state).results;
  return std::max(results.is_empty() ? 0 : results_that_fit(results) + 2, fewest_hits);
}

}  // namespace

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

bool is_awaited(const Workspace& workspace, const Answer& answer) {
  return workspace.awaited[static_cast<std::size_t>(answer.kind)] == answer.number;
}

void stop_waiting(Workspace& workspace, Kind kind) {
  awaited(workspace, kind) = 0;
}

}  // namespace broadsheet::interactive
