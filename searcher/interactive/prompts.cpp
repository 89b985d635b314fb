#include "searcher/interactive/prompts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "searcher/interactive/commands/result_commands.h"
#include "searcher/interactive/export_format.h"

namespace broadsheet {
namespace {

std::string rendered(const Desk& desk, const Renderer& renderer) {
  Results results = desk.state.results;
  results.hits = chosen_hits(desk);
  return exported(results, renderer);
}

void close_prompt(State& state) {
  state.prompt = PromptKind::none;
  state.prompt_line.set({});
}

void write_export(Desk& desk) {
  const std::string path = desk.state.prompt_line.text();
  const Renderer* renderer = export_format(path);
  if (!renderer) return say(desk, "The name of the file must end in .json, .csv or .md.", true);
  const bool replace = path == std::exchange(desk.existing_file, {});
  desk.effects.push_back({Effect::Kind::save_file, rendered(desk, *renderer), path, replace});
  close_prompt(desk.state);
}

void save_under_name(Desk& desk) {
  const std::string name = desk.state.prompt_line.text();
  if (desk.shelf.save) desk.shelf.save(name, desk.state.choices);  // throws when the name is none
  say(desk, fmt::format("Saved; O lists it, and saved:{} finds it in any query.",
                        name.find(' ') == std::string::npos ? name : '"' + name + '"'));
  close_prompt(desk.state);
}

}  // namespace

void handle_prompt(Desk& desk, const Key& key) {
  State& state = desk.state;
  if (key.code == Key::Code::escape) return close_prompt(state);
  if (key.code != Key::Code::enter) {
    state.prompt_line.handle(key);
    return;
  }
  if (state.prompt_line.text().empty()) return close_prompt(state);
  state.prompt == PromptKind::export_file ? write_export(desk) : save_under_name(desk);
}

void ask_to_overwrite(Desk& desk, const std::string& path) {
  desk.existing_file = path;
  desk.state.prompt = PromptKind::export_file;
  desk.state.prompt_line.set(path);
  say(desk, fmt::format("{} exists; Enter overwrites it, Esc does not.", path));
}

}  // namespace broadsheet
