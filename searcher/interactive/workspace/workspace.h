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

/// What commands work on: what the screen shows, and the part of the session that is not seen.
struct Workspace {
  State state;
  Size size;
  Request options;  ///< from the command line: everything but the choices
  KeptSearches kept_searches;
  ChoiceHistory history;
  std::vector<Hit> marked;  ///< in the order in which they were marked

  std::vector<FacetRequest> facets;  ///< facets to count
  std::vector<Question> questions;   ///< not asked yet
  std::vector<Effect> effects;       ///< not done yet
  std::uint64_t last_number = 0;     ///< number of the newest question
  /// By kind, the number of the question whose answer is awaited; 0: none.
  std::array<std::uint64_t, question_kinds> awaited{};

  bool all_hits = false;                  ///< State::results has all the hits there are
  std::string selected_before;            ///< id to select in the next hits; empty: the first hit
  std::vector<std::string> past_queries;  ///< older queries, while the user steps through them
  std::size_t past_query = 0;             ///< which of them the line shows, from 1; 0: `typed_query`
  std::string typed_query;
  /// `*` if the unfinished query finds something only as the beginning of a word; otherwise empty.
  std::string guessed_ending;
  Span completed;                              ///< bytes of the query line that a completion replaces
  std::optional<Effect::Kind> waiting_effect;  ///< page or edit, once the document is there
  bool keeps_place = false;                    ///< the open document was asked for again, with another width
  std::string existing_file;                   ///< the file that Enter would overwrite; empty: none
};

/// The marked results or, if none are marked, the selected one. Empty when there are no results.
std::vector<Hit> chosen_hits(const Workspace& workspace);

/// Shows a message of one sentence until the next key.
void say(Workspace& workspace, std::string message, bool is_fault = false);

void focus_on(Workspace& workspace, Pane pane);

/// Opens an overlay with these lines and selects the first one. The shell command has a text and no lines.
void open_overlay(Workspace& workspace, Overlay overlay, std::vector<ListLine> lines = {});
void close_overlay(Workspace& workspace);

}  // namespace broadsheet::interactive
