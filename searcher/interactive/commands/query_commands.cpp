#include "searcher/interactive/commands/query_commands.h"

#include <string_view>
#include <utility>

#include "searcher/interactive/commands/motions.h"
#include "searcher/interactive/desk.h"
#include "searcher/interactive/inquiry.h"

namespace broadsheet::commands {
namespace {

std::vector<std::string> past_queries(const Desk& desk) {
  return desk.shelf.past_queries ? desk.shelf.past_queries() : std::vector<std::string>();
}

std::string_view without_end_blanks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

void show_past_query(Desk& desk) {
  const std::size_t place = desk.past_query;
  desk.state.query.set(place == 0 ? desk.typed_query : desk.past_queries[place - 1]);
  take_line(desk);
  desk.past_query = place;
}

}  // namespace

void take_line(Desk& desk) {
  desk.past_query = 0;
  const std::string& text = desk.state.query.text();
  if (text == desk.state.choices.query) return;
  if (without_end_blanks(text) == without_end_blanks(desk.state.choices.query)) {
    desk.state.choices.query = text;  // and finds the same
    return;
  }
  Choices choices = desk.state.choices;
  choices.query = text;
  choices.similar.clear();
  choose(desk, std::move(choices), true);
}

void end_typing(Desk& desk) {
  desk.history.end_typing();
  desk.past_query = 0;
  // The line says what is shown.
  const std::string typed(without_end_blanks(desk.state.choices.query));
  const std::string query = typed + std::exchange(desk.guessed_ending, {});
  desk.state.choices.query = query;
  if (desk.state.query.text() != query) desk.state.query.set(query);
  if (desk.shelf.remember && query.find_first_not_of(' ') != std::string::npos) desk.shelf.remember(query);
}

void complete(Desk& desk) {
  if (desk.state.query.text().empty()) return next_pane(desk);
  ask_completions(desk);
}

void older_query(Desk& desk) {
  if (desk.past_query == 0) {
    desk.past_queries = past_queries(desk);
    desk.typed_query = desk.state.query.text();
    std::erase(desk.past_queries, desk.typed_query);
  }
  if (desk.past_query == desk.past_queries.size()) return say(desk, "There is no older query.");
  ++desk.past_query;
  show_past_query(desk);
}

void newer_query(Desk& desk) {
  if (desk.past_query == 0) return say(desk, "There is no newer query.");
  --desk.past_query;
  show_past_query(desk);
}

void list_history(Desk& desk) {
  State& state = desk.state;
  state.list.clear();
  for (std::string& query : past_queries(desk)) state.list.push_back({std::move(query), {}});
  if (state.list.empty()) return say(desk, "No query was kept yet.");
  state.overlay = Overlay::history;
  state.list_line = state.list_top = 0;
}

}  // namespace broadsheet::commands
