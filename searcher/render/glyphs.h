// Text as a terminal shows it: safe to print, with known widths.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/request/results.h"

namespace broadsheet::render {

/// One character as a terminal shows it.
struct Glyph {
  std::string_view bytes;  ///< UTF-8; points into the text or to a constant
  std::uint8_t width = 1;  ///< in columns: 1, 2, or 0 for a mark on the glyph before
  bool highlighted = false;
  bool named = false;    ///< part of an entity's name
  bool blank = false;    ///< a line may end here; the blank is then not printed
  bool sticks = false;   ///< must not begin a line, such as closing brackets, `。`, `!` and `%`
  std::uint32_t at = 0;  ///< offset in the text; texts must be shorter than 4 GiB
};

/// Removes or replaces control characters, direction marks and invalid bytes. Several blanks or line ends in
/// a row become one blank; those at both ends are dropped. The text must outlive the glyphs.
std::vector<Glyph> glyphs_of(std::string_view text, const std::vector<Span>& highlights = {},
                             const std::vector<EntitySpan>& entities = {});

/// For text that is being edited: keeps every blank, each as one column.
std::vector<Glyph> glyphs_as_typed(std::string_view text);

std::size_t width_of(const std::vector<Glyph>& glyphs);

/// Safe text on one line of at most `width` columns. `…` marks where it was cut off.
std::string fitted(std::string_view text, std::size_t width);

/// Safe text on one line of any width.
std::string safe_line(std::string_view text);

}  // namespace broadsheet::render
