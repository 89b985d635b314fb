#include "searcher/interactive/session.h"

#include <exception>
#include <utility>

#include "searcher/interactive/commands/query_commands.h"
#include "searcher/interactive/facet_column.h"
#include "searcher/interactive/inquiry.h"
#include "searcher/interactive/key_table.h"
#include "searcher/interactive/mouse.h"
#include "searcher/interactive/overlays.h"
#include "searcher/interactive/prompts.h"

namespace broadsheet {
namespace {

Choices choices_of(const Request& request) {
  return {request.text, request.similar, request.filters, request.dates, request.sort, request.collapse};
}

}  // namespace

Session::Session(const Request& initial, std::string index_name, Size size, Shelf shelf) {
  desk_.state.index_name = std::move(index_name);
  desk_.size = size;
  desk_.options = initial;
  desk_.shelf = std::move(shelf);
  desk_.facets = first_facets();
  take_choices(desk_, choices_of(initial));
  settle(desk_);
}

void Session::handle(const Key& key, Size size) {
  desk_.size = size;
  if (key.code != Key::Code::resize) {
    desk_.state.message.clear();
    try {
      run(key);
    } catch (const std::exception& fault) {
      say(desk_, fault.what(), true);
    }
  }
  settle(desk_);
}

void Session::run(const Key& key) {
  State& state = desk_.state;
  stop_waiting(desk_, Question::Kind::completions);
  desk_.waiting_effect = Effect::Kind::quit;
  if (state.prompt != PromptKind::none && !names_key("^C", key)) return handle_prompt(desk_, key);
  if (state.overlay != Overlay::none && handle_overlay(desk_, key)) return;
  if (handle_mouse(desk_, key)) return;
  if (const KeyRow* row = find_key(key, state.focus)) return row->run(desk_);
  if (state.focus == Pane::query && state.query.handle(key)) commands::take_line(desk_);
}

void Session::take(Answer answer, Size size) {
  desk_.size = size;
  take_answer(desk_, std::move(answer));
  settle(desk_);
}

void Session::report(std::string message, bool is_fault) {
  say(desk_, std::move(message), is_fault);
}

void Session::report_existing(const std::string& path) {
  ask_to_overwrite(desk_, path);
}

std::vector<Question> Session::questions() {
  return std::exchange(desk_.questions, {});
}

std::vector<Effect> Session::effects() {
  return std::exchange(desk_.effects, {});
}

}  // namespace broadsheet
