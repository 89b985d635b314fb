// What glyphs say: ligatures, presentation forms and characters of symbol fonts as letters.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::extraction {

/// The characters of UTF-16.
std::u32string code_points(std::u16string_view units);

/// Characters as they are drawn, each with what it stands for in UTF-8. Without control characters and marks
/// of text_marks.h; soft hyphens stay. In a font of pictures, signs become bullets.
std::string plain_text(std::u32string_view characters, bool symbol_font);

/// True when the name of a font is one of pictures instead of letters.
bool is_symbol_font(std::string_view name);

bool is_bold_font(std::string_view name);

}  // namespace broadsheet::extraction
