#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "searcher/interactive/canvas.h"
#include "searcher/interactive/choice_history.h"
#include "searcher/interactive/effect.h"
#include "searcher/interactive/kept_searches.h"
#include "searcher/interactive/question.h"
#include "searcher/interactive/state.h"

namespace broadsheet::interactive {

/// What commands work on: what the screen shows, and what is not seen of the session.
struct Workspace {
  State state;
  Size size;
  Request options;  ///< what the command line asked for besides the choices
  KeptSearches kept_searches;
  ChoiceHistory history;
  std::vector<Hit> marked;  ///< in the order of marking

  std::vector<FacetRequest> facets;        ///< to count
  std::vector<Question> questions;         ///< to be asked
  std::vector<Effect> effects;             ///< to be done
  std::uint64_t last_number = 0;           ///< of a question
  std::array<std::uint64_t, 5> awaited{};  ///< numbers of the newest questions by kind; 0: none
  bool all_hits = false;                   ///< there are no more than those in State::results
  std::string selected_before;             ///< id to select in the next answer; empty: the first
  std::vector<std::string> past_queries;   ///< while older ones are looked through
  std::size_t past_query = 0;              ///< from 1: the one in the line; 0: `typed_query` is
  std::string typed_query;
  std::string guessed_ending;  ///< of the query while it is typed: `*` when it finds something only with that
  Span completed;              ///< bytes of the line that a completion replaces
  Effect::Kind waiting_effect = Effect::Kind::quit;  ///< page or edit: once the document is there
  bool keeps_place = false;   ///< the document asked for is the one that is open, in other lines
  std::string existing_file;  ///< asked whether to overwrite it
};

/// nullptr: there is none.
const Hit* selected_hit(const State& state);

void say(Workspace& workspace, std::string message, bool is_fault = false);

/// Remembers the choices for undo, changes them and asks for what they find.
void choose(Workspace& workspace, Choices choices, bool typed = false);
/// The same without a step of undo.
void take_choices(Workspace& workspace, Choices choices);

void focus_on(Workspace& workspace, Pane pane);

/// Brings what depends on other things up to date: what is scrolled to, lines of the document, what has to be
/// asked. Called after everything that changes the state.
void settle(Workspace& workspace);

}  // namespace broadsheet::interactive
