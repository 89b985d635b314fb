#include "searcher/interactive/session/session.h"

#include <exception>
#include <utility>

#include "searcher/interactive/session/answers.h"
#include "searcher/interactive/session/key_table.h"
#include "searcher/interactive/session/mouse.h"
#include "searcher/interactive/session/overlays.h"
#include "searcher/interactive/session/prompts.h"
#include "searcher/interactive/state/shown_facets.h"
#include "searcher/interactive/terminal/key_name.h"
#include "searcher/interactive/workspace/choosing.h"
#include "searcher/interactive/workspace/inquiry.h"
#include "searcher/interactive/workspace/settling.h"

namespace broadsheet::interactive {

Session::Session(const Request& initial, std::string index_name, Size size, KeptSearches kept_searches) {
  workspace_.state.index_name = std::move(index_name);
  workspace_.size = size;
  workspace_.options = initial;
  workspace_.kept_searches = std::move(kept_searches);
  workspace_.facets = first_facets();
  take_choices(workspace_, choices_of(initial));
  settle(workspace_);
}

void Session::handle(const Key& key, Size size) {
  workspace_.size = size;
  if (key.code != Key::Code::resize) {
    workspace_.state.message.clear();
    try {
      run(key);
    } catch (const std::exception& fault) {
      say(workspace_, fault.what(), true);
    }
  }
  settle(workspace_);
}

void Session::run(const Key& key) {
  State& state = workspace_.state;
  stop_waiting(workspace_, Question::Kind::completions);
  workspace_.waiting_effect.reset();
  if (state.prompt != PromptKind::none && !names_key("^C", key)) return handle_prompt(workspace_, key);
  if (state.overlay != Overlay::none && handle_overlay(workspace_, key)) return;
  if (handle_mouse(workspace_, key)) return;
  if (const KeyRow* row = find_key(key, state.focus)) return row->run(workspace_);
  if (state.focus == Pane::query && state.query.handle(key)) take_line(workspace_);
}

void Session::take(Answer answer, Size size) {
  workspace_.size = size;
  take_answer(workspace_, std::move(answer));
  settle(workspace_);
}

void Session::report(std::string message, bool is_fault) {
  say(workspace_, std::move(message), is_fault);
}

void Session::report_existing(const std::string& path) {
  ask_to_overwrite(workspace_, path);
}

std::vector<Question> Session::questions() {
  return std::exchange(workspace_.questions, {});
}

std::vector<Effect> Session::effects() {
  return std::exchange(workspace_.effects, {});
}

}  // namespace broadsheet::interactive
