#pragma once

#include <string>
#include <vector>

#include "searcher/interactive/canvas.h"
#include "searcher/interactive/state.h"

namespace broadsheet {

/// A line of the help: keys and what they do, or a heading, which has no keys.
struct HelpLine {
  std::string keys, effect;
};

/// The lines from State::list_top on, in two columns where there is room.
void draw_help_overlay(const State& state, const std::vector<HelpLine>& lines, const Area& area,
                       Canvas& canvas);

/// How many rows the lines take there: what can be scrolled to.
std::size_t rows_of_help(const std::vector<HelpLine>& lines, const Area& overlay);

}  // namespace broadsheet
