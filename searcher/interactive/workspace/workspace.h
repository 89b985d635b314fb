#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/interactive/state/choice_history.h"
#include "searcher/interactive/state/effect.h"
#include "searcher/interactive/state/kept_searches.h"
#include "searcher/interactive/state/question.h"
#include "searcher/interactive/state/state.h"
#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// What commands work on: what the screen shows, and what is not seen of the session.
struct Workspace {
  State state;
  Size size;
  Request options;  ///< what the command line asked for besides the choices
  KeptSearches kept_searches;
  ChoiceHistory history;
  std::vector<Hit> marked;  ///< in the order of marking

  std::vector<FacetRequest> facets;                     ///< to count
  std::vector<Question> questions;                      ///< to be asked
  std::vector<Effect> effects;                          ///< to be done
  std::uint64_t last_number = 0;                        ///< of a question
  std::array<std::uint64_t, question_kinds> awaited{};  ///< numbers of the newest questions by kind; 0: none
  bool all_hits = false;                                ///< there are no more than those in State::results
  std::string selected_before;                          ///< id to select in the next answer; empty: the first
  std::vector<std::string> past_queries;                ///< while older ones are looked through
  std::size_t past_query = 0;                           ///< from 1: the one in the line; 0: `typed_query` is
  std::string typed_query;
  std::string guessed_ending;  ///< of the query while it is typed: `*` when it finds something only with that
  Span completed;              ///< bytes of the line that a completion replaces
  std::optional<Effect::Kind> waiting_effect;  ///< page or edit: run once the document is there
  bool keeps_place = false;   ///< the document asked for is the one that is open, in other lines
  std::string existing_file;  ///< asked whether to overwrite it
};

/// The marked results in the order of marking; without marks the selected one; none without results.
std::vector<Hit> chosen_hits(const Workspace& workspace);

/// Shows one sentence until the next key.
void say(Workspace& workspace, std::string message, bool is_fault = false);

void focus_on(Workspace& workspace, Pane pane);

/// Lays a list over the panes, its first line selected. The shell command has text instead of lines.
void open_overlay(Workspace& workspace, Overlay overlay, std::vector<Choice> lines = {});
void close_overlay(Workspace& workspace);

}  // namespace broadsheet::interactive
