// Colours, line breaks and paragraphs on a terminal.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/glyphs.h"
#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// Parameters of SGR sequences.
namespace sgr {
inline constexpr std::string_view bold = "1";
inline constexpr std::string_view faint = "2";
inline constexpr std::string_view match = "1;31";
inline constexpr std::string_view name = "4";  ///< of an entity
inline constexpr std::string_view bar = "34";
inline constexpr std::string_view removed = "31";
inline constexpr std::string_view added = "32";
}  // namespace sgr

/// Appends text in a colour (SGR parameters; empty: none), or without if the style has no colours.
void paint(std::string_view text, std::string_view colour, const Style& style, std::string& out);

/// Cuts glyphs into lines of at most `width` columns. Cuts at blanks, after hyphens and slashes, and next to
/// wide characters, but not before glyphs that stick. A word longer than a line is cut anywhere. Each line
/// has at least one glyph. Blanks at a cut are dropped.
std::vector<std::span<const Glyph>> wrapped(std::span<const Glyph> glyphs, std::size_t width);

/// The layout of a paragraph.
struct Setting {
  std::string first_indent;  ///< printed before the first line; its width is `indent`
  std::size_t indent = 0;    ///< columns before each line
  std::string_view colour;   ///< for text that is not highlighted
  std::string_view link;     ///< address that the text of each line links to; empty: none
};

/// Appends a paragraph, wrapped. Each line ends with a line end. An empty text appends nothing.
void append_paragraph(const HighlightedText& text, const Setting& setting, const Style& style,
                      std::string& out);

/// The width for running text in columns: the terminal's, but not too wide to read well.
std::size_t reading_width(const Style& style);

}  // namespace broadsheet::render
