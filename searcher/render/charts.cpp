#include "searcher/render/charts.h"

#include <algorithm>
#include <string_view>

#include "searcher/render/facet_bars.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/histogram_bars.h"

namespace broadsheet::render {
namespace {

constexpr std::size_t narrowest_chart = 56;
constexpr std::size_t widest_chart = 72;
constexpr std::size_t gap = 3;

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<Lines> charts_of(const Results& results, const Style& style) {
  std::vector<Lines> charts;
  for (const FacetCounts& facet : results.facets) {
    std::string text;
    append_facet_bars(facet, style, text);
    charts.push_back(lines_of(text));
  }
  if (!results.histogram) return charts;
  std::string text;
  append_histogram_bars(*results.histogram, style, text);
  charts.push_back(lines_of(text));
  return charts;
}

/// Appends charts side by side. Pads each to `width`, except the last one on a line.
void append_row(const std::vector<Lines>& charts, std::size_t first, std::size_t last, std::size_t width,
                std::string& out) {
  std::size_t height = 0;
  for (std::size_t i = first; i < last; ++i) height = std::max(height, charts[i].size());
  for (std::size_t row = 0; row < height; ++row) {
    std::string line;
    std::size_t used = 0;
    for (std::size_t i = first; i < last; ++i) {
      if (row >= charts[i].size()) continue;
      line.append((i - first) * (width + gap) - used, ' ').append(charts[i][row]);
      used = (i - first) * (width + gap) + columns_of_line(charts[i][row]);
    }
    out.append(line).append("\n");
  }
  out += '\n';
}

}  // namespace

std::size_t columns_of_line(std::string_view line) {
  std::size_t columns = 0;
  while (!line.empty()) {
    if (line.starts_with("\x1b[")) {
      line.remove_prefix(std::min(line.find('m') + 1, line.size()));
      continue;
    }
    const std::size_t end = std::min(line.find_first_of(" \x1b", 1), line.size());
    columns += line.front() == ' ' ? 1 + width_of(glyphs_of(line.substr(1, end - 1)))
                                   : width_of(glyphs_of(line.substr(0, end)));
    line.remove_prefix(end);
  }
  return columns;
}

void append_charts(const Results& results, const Style& style, std::string& out) {
  const std::size_t charts = results.facets.size() + (results.histogram ? 1 : 0);
  const std::size_t fitting = std::max<std::size_t>((style.width + gap) / (narrowest_chart + gap), 1);
  const std::size_t beside = std::min(fitting, charts);
  if (beside == 0) return;
  Style narrow = style;
  if (beside > 1) narrow.width = std::min((style.width + gap) / beside - gap, widest_chart);
  const std::vector<Lines> drawn = charts_of(results, narrow);
  for (std::size_t first = 0; first < charts; first += beside)
    append_row(drawn, first, std::min(first + beside, charts), narrow.width, out);
}

}  // namespace broadsheet::render
