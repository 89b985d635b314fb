// What the glyphs of a word say: ligatures, presentation forms and characters of symbol fonts as letters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::extraction {

/// `units` is UTF-16, a unit or a pair for each glyph from left to right, and `widths` says how wide each
/// code point is drawn. Returns UTF-8 in the order of reading, without control characters and marks of
/// text_marks.h; soft hyphens stay. Empty if no character is left.
std::string glyph_text(std::basic_string_view<unsigned short> units, const std::vector<double>& widths,
                       bool symbol_font);

/// True when the name of a font is one of pictures instead of letters.
bool is_symbol_font(std::string_view name);

bool is_bold_font(std::string_view name);

}  // namespace broadsheet::extraction
