#include "searcher/interactive/panes/snippet_lines.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "searcher/render/paragraph.h"

namespace broadsheet::interactive {
namespace {

using Glyphs = std::span<const render::Glyph>;

constexpr render::Glyph ellipsis{.bytes = "…"}, blank{.bytes = " ", .blank = true};

/// `p. 12` and two blanks. Glyphs do not own their bytes, so these come from constants.
void append_page(std::size_t page, std::vector<render::Glyph>& all) {
  constexpr std::string_view digits = "0123456789";
  all.insert(all.end(), {render::Glyph{.bytes = "p"}, render::Glyph{.bytes = "."}, blank});
  const std::size_t first = all.size();
  for (; page > 0; page /= 10)
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(first),
               render::Glyph{.bytes = digits.substr(page % 10, 1)});
  all.insert(all.end(), {blank, blank});
}

/// The best snippet and those after it, with `…` where text is left out.
std::vector<render::Glyph> joined(const std::vector<HighlightedText>& snippets) {
  const auto best = std::max_element(snippets.begin(), snippets.end(),
                                     [](const HighlightedText& a, const HighlightedText& b) {
                                       return a.highlights.size() < b.highlights.size();
                                     });
  std::vector<render::Glyph> all;
  for (auto snippet = best; snippet != snippets.end(); ++snippet) {
    if (!all.empty()) all.insert(all.end(), {blank, ellipsis, blank});
    if (snippet->page > 0) append_page(snippet->page, all);
    const std::vector<render::Glyph> glyphs =
        render::glyphs_of(snippet->text, snippet->highlights, snippet->entities);
    all.insert(all.end(), glyphs.begin(), glyphs.end());
  }
  return all;
}

std::size_t columns_before(Glyphs glyphs, std::size_t count) {
  std::size_t columns = 0;
  for (std::size_t i = 0; i < count; ++i) columns += glyphs[i].width;
  return columns;
}

/// Where to begin so that the first match is seen, with some words before it.
std::size_t beginning(Glyphs glyphs, std::size_t rows, std::size_t width) {
  const auto lit = std::find_if(glyphs.begin(), glyphs.end(),
                                [](const render::Glyph& glyph) { return glyph.highlighted; });
  if (lit == glyphs.end()) return 0;
  const auto target = static_cast<std::size_t>(lit - glyphs.begin());
  constexpr std::size_t lit_columns = 12;  // of the match; enough to be seen
  const std::size_t seen = rows > 1 ? (rows - 1) * width : width;
  if (columns_before(glyphs, target) + lit_columns <= seen) return 0;
  std::size_t begin = target;
  while (begin > 0 && columns_before(glyphs.subspan(begin), target - begin) < width / 2) --begin;
  while (begin < target && !glyphs[begin].blank) ++begin;
  return begin < target ? begin + 1 : target;
}

/// Ends a line with `…`, after a whole word unless the word is long.
void end_early(std::vector<render::Glyph>& line, std::size_t width) {
  constexpr std::size_t longest_word = 16;
  std::size_t end = line.size();
  while (end > 0 && columns_before(line, end) + 2 > width) --end;
  std::size_t word = end;
  if (end < line.size())
    while (word > 0 && !line[word].blank) --word;
  line.resize(word > 0 && end - word <= longest_word ? word : end);
  line.insert(line.end(), {blank, ellipsis});
}

}  // namespace

std::vector<std::vector<render::Glyph>> snippet_lines(const std::vector<HighlightedText>& snippets,
                                                      std::size_t rows, std::size_t width) {
  std::vector<std::vector<render::Glyph>> lines;
  if (rows == 0 || width < 4) return lines;
  std::vector<render::Glyph> glyphs = joined(snippets);
  if (const std::size_t begin = beginning(glyphs, rows, width); begin > 0) {
    glyphs.erase(glyphs.begin(), glyphs.begin() + static_cast<std::ptrdiff_t>(begin));
    glyphs.insert(glyphs.begin(), {ellipsis, blank});
  }
  const std::vector<Glyphs> all = render::wrapped(glyphs, width);
  for (std::size_t i = 0; i < std::min(rows, all.size()); ++i)
    lines.emplace_back(all[i].begin(), all[i].end());
  if (all.size() <= rows) return lines;
  end_early(lines.back(), width);
  return lines;
}

}  // namespace broadsheet::interactive
