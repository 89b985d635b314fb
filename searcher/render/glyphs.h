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
  std::uint8_t width = 1;  ///< columns: 0 (joins the one before), 1 or 2
  bool highlighted = false;
  bool named = false;    ///< a part of an entity's name
  bool blank = false;    ///< a line may end here, and loses it
  bool sticks = false;   ///< no line begins with it: closing brackets, `。`, `!`, `%`
  std::uint32_t at = 0;  ///< where it begins in the text; of texts up to 4 GiB
};

/// The text as glyphs that are safe to print: no control character, direction mark or invalid byte is left.
/// Blanks and line ends in a row become one blank; those at both ends vanish. The text must outlive the
/// glyphs.
std::vector<Glyph> glyphs_of(std::string_view text, const std::vector<Span>& highlights = {},
                             const std::vector<EntitySpan>& entities = {});

/// The same with all blanks, each a column: text that is being edited.
std::vector<Glyph> glyphs_as_typed(std::string_view text);

std::size_t width_of(const std::vector<Glyph>& glyphs);

/// The text made safe, on one line and at most `width` columns wide; `…` stands for what is cut off.
std::string fitted(std::string_view text, std::size_t width);

/// The text made safe, on one line of any width.
std::string safe_line(std::string_view text);

}  // namespace broadsheet::render
