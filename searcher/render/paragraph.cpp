#include "searcher/render/paragraph.h"

#include <algorithm>

#include "searcher/render/hyperlink.h"

namespace broadsheet::render {
namespace {

constexpr std::size_t widest_reading = 100;
constexpr std::size_t narrowest_text = 16;

bool may_end_after(const Glyph& glyph, const Glyph& next) {
  if (next.width == 0 || next.sticks) return false;
  return glyph.blank || glyph.width == 2 || next.width == 2 || glyph.bytes == "-" || glyph.bytes == "/";
}

/// How many glyphs fit on the next line. `glyphs` is not empty and does not begin with a blank.
std::size_t line_size(std::span<const Glyph> glyphs, std::size_t width) {
  std::size_t used = 0;
  std::size_t good_end = 0;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    used += glyphs[i].width;
    const bool overfull = used > width && !glyphs[i].blank;
    if (overfull) return good_end > 0 ? good_end : std::max<std::size_t>(i, 1);
    if (i + 1 < glyphs.size() && may_end_after(glyphs[i], glyphs[i + 1])) good_end = i + 1;
  }
  return glyphs.size();
}

void append_glyphs(std::span<const Glyph> glyphs, std::string_view colour, const Style& style,
                   std::string& out) {
  for (std::size_t begin = 0; begin < glyphs.size();) {
    std::size_t end = begin;
    std::string run;
    const Glyph& first = glyphs[begin];
    while (end < glyphs.size() && glyphs[end].highlighted == first.highlighted &&
           glyphs[end].named == first.named)
      run += glyphs[end++].bytes;
    std::string parameters(first.highlighted ? sgr::match : colour);
    if (first.named) parameters.append(parameters.empty() ? "" : ";").append(sgr::name);
    paint(run, parameters, style, out);
    begin = end;
  }
}

}  // namespace

void paint(std::string_view text, std::string_view colour, const Style& style, std::string& out) {
  if (!style.colour || colour.empty() || text.empty()) {
    out += text;
    return;
  }
  out.append("\x1b[").append(colour).append("m").append(text).append("\x1b[0m");
}

std::vector<std::span<const Glyph>> wrapped(std::span<const Glyph> glyphs, std::size_t width) {
  std::vector<std::span<const Glyph>> lines;
  while (!glyphs.empty()) {
    if (glyphs.front().blank) {
      glyphs = glyphs.subspan(1);
      continue;
    }
    const std::size_t size = line_size(glyphs, width);
    std::size_t end = size;
    while (end > 0 && glyphs[end - 1].blank) --end;
    lines.push_back(glyphs.first(end));
    glyphs = glyphs.subspan(size);
  }
  return lines;
}

void append_paragraph(const HighlightedText& text, const Setting& setting, const Style& style,
                      std::string& out) {
  const std::vector<Glyph> glyphs = glyphs_of(text.text, text.highlights, text.entities);
  const std::size_t width = std::max(reading_width(style), setting.indent + narrowest_text) - setting.indent;
  bool first = true;
  for (const std::span<const Glyph> line : wrapped(glyphs, width)) {
    if (first && !setting.first_indent.empty())
      out += setting.first_indent;
    else
      out.append(setting.indent, ' ');
    first = false;
    open_link(setting.link, out);
    append_glyphs(line, setting.colour, style, out);
    close_link(setting.link, out);
    out += '\n';
  }
}

std::size_t reading_width(const Style& style) {
  return std::min(style.width, widest_reading);
}

}  // namespace broadsheet::render
