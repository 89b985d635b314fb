#include "searcher/interactive/commands/result_commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>

#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/workspace/choosing.h"
#include "searcher/interactive/workspace/waiting_effect.h"
#include "searcher/interactive/workspace/workspace.h"
#include "searcher/render/citation.h"
#include "searcher/render/file_address.h"

namespace broadsheet::interactive::commands {
namespace {

constexpr const char* nothing_selected = "No result is selected.";

bool is_file(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_regular_file(path, error);
}

/// Another query that finds something, when the present one finds nothing; empty: none is known.
std::string other_query(const State& state) {
  const Results& results = state.results;
  if (results.help)
    for (const AlternativeQuery& other : results.help->alternatives)
      if (!other.query.empty() && other.query != state.choices.query) return other.query;
  return results.suggestions.empty() ? std::string() : results.suggestions.front().query;
}

void take_suggestion(Workspace& workspace) {
  Choices choices = workspace.state.choices;
  choices.query = workspace.state.has_answer ? other_query(workspace.state) : std::string();
  if (choices.query.empty()) return say(workspace, nothing_selected);
  choose(workspace, std::move(choices));
}

/// Gives the text of the selected document to a program now or, if it is still being read, once it is there.
void run_on_text(Workspace& workspace, Effect::Kind kind) {
  const Hit* hit = selected_hit(workspace.state);
  if (!hit) return say(workspace, nothing_selected);
  workspace.waiting_effect = kind;
  const std::optional<OpenedDocument>& opened = workspace.state.preview.opened;
  if (opened && opened->document.id == hit->id) run_waiting_effect(workspace);
}

}  // namespace

void read_result(Workspace& workspace) {
  if (!selected_hit(workspace.state)) return take_suggestion(workspace);
  if (workspace.state.focus == Pane::query) end_typing(workspace);
  focus_on(workspace, Pane::preview);
}

void mark(Workspace& workspace) {
  mark_here(workspace);
  next_result(workspace);
}

void mark_here(Workspace& workspace) {
  const Hit* hit = selected_hit(workspace.state);
  if (!hit) return say(workspace, nothing_selected);
  if (workspace.state.marked.insert(hit->id).second) {
    workspace.marked.push_back(*hit);
  } else {
    workspace.state.marked.erase(hit->id);
    std::erase_if(workspace.marked, [&](const Hit& marked) { return marked.id == hit->id; });
  }
}

void clear_marks(Workspace& workspace) {
  workspace.state.marked.clear();
  workspace.marked.clear();
}

void open_address(Workspace& workspace) {
  const Hit* hit = selected_hit(workspace.state);
  if (!hit) return say(workspace, nothing_selected);
  const std::string address = render::address_of(*hit);
  const bool gone = hit->url.empty() && !address.empty() && !is_file(hit->file);
  if (address.empty() || gone)
    return say(workspace, gone ? fmt::format("There is no file {}; p shows the text in the pager.", hit->file)
                               : "This document has no address; p shows its text in the pager.");
  workspace.effects.push_back({Effect::Kind::open_url, address});
}

void page(Workspace& workspace) {
  run_on_text(workspace, Effect::Kind::page);
}

void edit(Workspace& workspace) {
  run_on_text(workspace, Effect::Kind::edit);
}

void copy_citation(Workspace& workspace) {
  std::string citations;
  const std::vector<Hit> hits = chosen_hits(workspace);
  for (const Hit& hit : hits) citations += (citations.empty() ? "" : "\n") + render::citation(hit);
  if (hits.empty()) return say(workspace, nothing_selected);
  say(workspace, hits.size() == 1 ? fmt::format("Copied: {}", citations)
                                  : fmt::format("Copied {} citations.", hits.size()));
  workspace.effects.push_back({Effect::Kind::copy, std::move(citations)});
}

void export_results(Workspace& workspace) {
  if (chosen_hits(workspace).empty()) return say(workspace, nothing_selected);
  workspace.state.prompt = PromptKind::export_file;
  workspace.state.prompt_line.set({});
  workspace.existing_file.clear();
}

void more_like_this(Workspace& workspace) {
  const Hit* hit = selected_hit(workspace.state);
  if (!hit) return say(workspace, nothing_selected);
  Choices choices = workspace.state.choices;
  choices.similar = hit->id;
  choices.query.clear();
  choose(workspace, std::move(choices));
  focus_on(workspace, Pane::results);
  say(workspace, "Documents like this one; u goes back.");
}

}  // namespace broadsheet::interactive::commands
