#include "searcher/interactive/terminal/canvas.h"

#include <algorithm>

namespace broadsheet::interactive {
namespace {

Look look_of(const render::Glyph& glyph, Look look) {
  if (glyph.highlighted) return Look::match;
  return glyph.named ? Look::entity : look;
}

/// How many glyphs fit into `width` columns, and how many columns they take.
std::pair<std::size_t, std::size_t> that_fit(const std::vector<render::Glyph>& glyphs, std::size_t width) {
  std::size_t used = 0;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    if (used + glyphs[i].width > width) return {i, used};
    used += glyphs[i].width;
  }
  return {glyphs.size(), used};
}

/// Terminals disagree about the shape and width of an emoji with a variation selector or a joiner; without
/// these, all terminals show the same. A joiner between letters stays.
bool changes_emoji(std::string_view bytes, bool behind_wide) {
  return bytes == "\uFE0E" || bytes == "\uFE0F" || (bytes == "\u200D" && behind_wide);
}

}  // namespace

std::string Canvas::row_text(std::size_t row) const {
  std::string text;
  for (std::size_t column = 0; column < size_.columns; ++column) text += at(row, column).text;
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

std::size_t Canvas::put(std::size_t row, std::size_t column, std::size_t width, std::string_view text,
                        Look look) {
  if (row >= size_.rows || column >= size_.columns) return 0;
  width = std::min(width, size_.columns - column);
  std::vector<render::Glyph> glyphs = render::glyphs_of(text);
  if (render::width_of(glyphs) > width && width > 0) {
    glyphs.resize(that_fit(glyphs, width - 1).first);
    glyphs.push_back({.bytes = "…"});
  }
  return put(row, column, width, glyphs, look);
}

std::size_t Canvas::put(std::size_t row, std::size_t column, std::size_t width,
                        const std::vector<render::Glyph>& glyphs, Look look) {
  if (row >= size_.rows || column >= size_.columns) return 0;
  const auto [count, columns] = that_fit(glyphs, std::min(width, size_.columns - column));
  std::size_t used = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const render::Glyph& glyph = glyphs[i];
    if (glyph.width > 0) {
      put_cell(row, column + used, glyph, look_of(glyph, look));
      used += glyph.width;
    } else if (used > 0) {
      const bool behind_wide = cell(row, column + used - 1).text.empty();
      Cell& base = cell(row, column + used - (behind_wide ? 2 : 1));
      if (!changes_emoji(glyph.bytes, behind_wide)) base.text += glyph.bytes;
    }
  }
  return columns;
}

void Canvas::fill(const Area& area, std::string_view character, Look look) {
  const Area part = inside(area);
  const render::Glyph glyph{.bytes = character};
  for (std::size_t row = part.row; row < part.row + part.rows; ++row)
    for (std::size_t column = part.column; column < part.column + part.columns; ++column)
      put_cell(row, column, glyph, look);
}

void Canvas::change_look(const Area& area, Look look) {
  const Area part = inside(area);
  for (std::size_t row = part.row; row < part.row + part.rows; ++row)
    for (std::size_t column = part.column; column < part.column + part.columns; ++column)
      cell(row, column).look = look;
}

void Canvas::select(const Area& area) {
  const Area part = inside(area);
  for (std::size_t row = part.row; row < part.row + part.rows; ++row)
    for (std::size_t column = part.column; column < part.column + part.columns; ++column)
      cell(row, column).selected = true;
}

Area Canvas::inside(const Area& area) const {
  if (area.row >= size_.rows || area.column >= size_.columns) return {};
  return {area.row, area.column, std::min(area.rows, size_.rows - area.row),
          std::min(area.columns, size_.columns - area.column)};
}

void Canvas::put_cell(std::size_t row, std::size_t column, const render::Glyph& glyph, Look look) {
  split_wide(row, column);
  cell(row, column) = {std::string(glyph.bytes), look, false};
  if (glyph.width < 2) return;
  split_wide(row, column + 1);
  cell(row, column + 1) = {"", look, false};
}

void Canvas::split_wide(std::size_t row, std::size_t column) {
  if (cell(row, column).text.empty() && column > 0) cell(row, column - 1).text = " ";
  if (column + 1 < size_.columns && cell(row, column + 1).text.empty()) cell(row, column + 1).text = " ";
}

}  // namespace broadsheet::interactive
