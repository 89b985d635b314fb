#include "searcher/interactive/session/prompts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "searcher/interactive/outside/export_format.h"

namespace broadsheet::interactive {
namespace {

std::string rendered(const Workspace& workspace, const render::Renderer& renderer) {
  Results results = workspace.state.results;
  results.hits = chosen_hits(workspace);
  return exported(results, renderer);
}

void close_prompt(State& state) {
  state.prompt = PromptKind::none;
  state.prompt_line.set({});
}

void write_export(Workspace& workspace) {
  const std::string path = workspace.state.prompt_line.text();
  const render::Renderer* renderer = export_format(path);
  if (!renderer) return say(workspace, "The name of the file must end in .json, .csv or .md.", true);
  const bool replace = path == std::exchange(workspace.existing_file, {});
  workspace.effects.push_back({Effect::Kind::save_file, rendered(workspace, *renderer), path, replace});
  close_prompt(workspace.state);
}

void save_under_name(Workspace& workspace) {
  const std::string name = workspace.state.prompt_line.text();
  if (workspace.kept_searches.save)
    workspace.kept_searches.save(name,
                                 workspace.state.choices);  // throws UsageError when the name is not allowed
  say(workspace, fmt::format("Saved; O lists it, and saved:{} finds it in any query.",
                             name.find(' ') == std::string::npos ? name : '"' + name + '"'));
  close_prompt(workspace.state);
}

}  // namespace

void handle_prompt(Workspace& workspace, const Key& key) {
  State& state = workspace.state;
  if (key.code == Key::Code::escape) return close_prompt(state);
  if (key.code != Key::Code::enter) {
    state.prompt_line.handle(key);
    return;
  }
  if (state.prompt_line.text().empty()) return close_prompt(state);
  state.prompt == PromptKind::export_file ? write_export(workspace) : save_under_name(workspace);
}

void ask_to_overwrite(Workspace& workspace, const std::string& path) {
  workspace.existing_file = path;
  workspace.state.prompt = PromptKind::export_file;
  workspace.state.prompt_line.set(path);
  say(workspace, fmt::format("{} exists; Enter overwrites it, Esc cancels.", path));
}

}  // namespace broadsheet::interactive
