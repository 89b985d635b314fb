#pragma once

#include <cstdint>

#include "searcher/interactive/terminal/canvas.h"

namespace broadsheet::interactive {

/// How many colours a terminal has for us.
enum class Palette : std::uint8_t { none, eight, many };

/// How a cell is painted. Colours are numbers of the xterm palette; -1: the terminal's own.
struct Appearance {
  std::int16_t foreground = -1, background = -1;
  bool bold = false, faint = false, underlined = false, reversed = false;
  bool operator==(const Appearance&) const = default;
};

/// Readable on dark and on light screens. Without colours, matches and what is selected still stand out.
Appearance appearance_of(Look look, bool selected, Palette palette);

}  // namespace broadsheet::interactive
