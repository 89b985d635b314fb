#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/glyphs.h"
#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// SGR parameters; empty: none.
namespace sgr {
inline constexpr std::string_view bold = "1";
inline constexpr std::string_view faint = "2";
inline constexpr std::string_view match = "1;31";
inline constexpr std::string_view name = "4";  ///< of an entity
inline constexpr std::string_view bar = "34";
inline constexpr std::string_view removed = "31";
inline constexpr std::string_view added = "32";
}  // namespace sgr

/// Appends text in a colour, or as it is when colours are off.
void paint(std::string_view text, std::string_view colour, const Style& style, std::string& out);

/// Cuts glyphs into lines of at most `width` columns, at blanks, after hyphens and slashes, and beside wide
/// characters, but not before glyphs that stick; only a word longer than a line is cut elsewhere. At least
/// one glyph a line. Blanks at the cuts are in no line.
std::vector<std::span<const Glyph>> wrapped(std::span<const Glyph> glyphs, std::size_t width);

/// How a paragraph is set.
struct Setting {
  std::string first_indent;  ///< printed before the first line; its width is `indent`
  std::size_t indent = 0;    ///< columns before every line
  std::string_view colour;   ///< of what is not highlighted
  std::string_view link;     ///< address behind every line's text; empty: none
};

/// Appends a wrapped paragraph, a line end after each line; nothing for an empty text.
void append_paragraph(const HighlightedText& text, const Setting& setting, const Style& style,
                      std::string& out);

/// Columns that text for reading uses: the terminal's width, but no more than reads well.
std::size_t reading_width(const Style& style);

}  // namespace broadsheet::render
