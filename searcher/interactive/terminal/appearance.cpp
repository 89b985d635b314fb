#include "searcher/interactive/terminal/appearance.h"

#include <array>
#include <cstddef>

namespace broadsheet::interactive {
namespace {

constexpr std::size_t look_count = static_cast<std::size_t>(Look::key) + 1;
using Appearances = std::array<Appearance, look_count>;

/// All these tables are in the order of Look.
constexpr Appearances of_many{{
    {},                                                   // plain
    {.foreground = 245},                                  // faint
    {.bold = true},                                       // title
    {.foreground = 166, .bold = true},                    // match
    {.foreground = 16, .background = 214, .bold = true},  // current match
    {.underlined = true},                                 // entity
    {.foreground = 31, .bold = true},                     // heading
    {.foreground = 242},                                  // border
    {.foreground = 255, .background = 31},                // chip
    {.foreground = 67},                                   // bar
    {.foreground = 35, .bold = true},                     // marked
    {.foreground = 35},                                   // message
    {.foreground = 167, .bold = true},                    // fault
    {.foreground = 31, .bold = true},                     // key
}};

/// Colours that are legible on the background of a selected line.
constexpr std::int16_t selected_background = 238;
constexpr Appearances of_many_selected{{
    {.foreground = 255},
    {.foreground = 250},
    {.foreground = 255, .bold = true},
    {.foreground = 215, .bold = true},
    {.foreground = 16, .bold = true},
    {.foreground = 255, .underlined = true},
    {.foreground = 117, .bold = true},
    {.foreground = 250},
    {.foreground = 255},
    {.foreground = 110},
    {.foreground = 114, .bold = true},
    {.foreground = 114},
    {.foreground = 210, .bold = true},
    {.foreground = 117, .bold = true},
}};

constexpr std::int16_t red = 1, green = 2, blue = 4, cyan = 6;
constexpr Appearances of_eight{{
    {},
    {.faint = true},
    {.bold = true},
    {.foreground = red, .bold = true},
    {.foreground = red, .bold = true, .reversed = true},
    {.underlined = true},
    {.foreground = cyan, .bold = true},
    {.faint = true},
    {.foreground = cyan, .reversed = true},
    {.foreground = blue},
    {.foreground = green, .bold = true},
    {.foreground = green},
    {.foreground = red, .bold = true},
    {.foreground = cyan},
}};

constexpr Appearances of_none{{
    {},
    {},
    {.bold = true},
    {.bold = true, .underlined = true},
    {.bold = true, .reversed = true},
    {.underlined = true},
    {.bold = true},
    {},
    {.reversed = true},
    {},
    {.bold = true},
    {},
    {.bold = true},
    {.bold = true},
}};

/// In a reversed line, what was reversed stands out by being upright.
Appearance turned(Appearance appearance) {
  appearance.reversed = !appearance.reversed;
  appearance.faint = false;
  return appearance;
}

}  // namespace

Appearance appearance_of(Look look, bool selected, Palette palette) {
  const auto at = static_cast<std::size_t>(look);
  if (palette == Palette::none) return selected ? turned(of_none[at]) : of_none[at];
  if (palette == Palette::eight) {
    if (!selected) return of_eight[at];
    return turned({.bold = of_eight[at].bold, .underlined = look == Look::match});
  }
  if (!selected) return of_many[at];
  Appearance appearance = of_many_selected[at];
  appearance.background = look == Look::current_match ? 214 : selected_background;
  return appearance;
}

}  // namespace broadsheet::interactive
