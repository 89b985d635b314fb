#pragma once

#include <cstdint>

#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// How many colours the terminal has that we can use.
enum class Palette : std::uint8_t { none, eight, many };

/// How a cell is painted. Colours are numbers of the xterm palette; -1 is the terminal's own colour.
struct Appearance {
  std::int16_t foreground = -1, background = -1;
  bool bold = false, faint = false, underlined = false, reversed = false;
  bool operator==(const Appearance&) const = default;
};

/// The result is readable on dark and on light screens. Even without colours, matches and selected lines
/// stand out.
Appearance appearance_of(Look look, bool selected, Palette palette);

}  // namespace broadsheet::interactive
