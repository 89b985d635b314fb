#include "searcher/render/bars.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "searcher/render/glyphs.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {
namespace {

constexpr std::size_t widest_label = 36;
constexpr std::size_t widest_bar = 40;
constexpr std::size_t gaps = 6;  // columns: the indent and the gaps between label, amount and bar

struct Columns {
  std::size_t label = 0;
  std::size_t amount = 0;
  std::size_t bar = 0;
};

Columns columns_of(const std::vector<Bar>& bars, const Style& style) {
  Columns columns;
  for (const Bar& bar : bars) {
    if (bar.is_gap) continue;
    columns.label = std::max(columns.label, width_of(glyphs_of(bar.label)));
    columns.amount = std::max(columns.amount, bar.amount.size());
  }
  const std::size_t width = reading_width(style);
  columns.label = std::min({columns.label, widest_label, std::max<std::size_t>(width / 2, 8)});
  const std::size_t used = columns.label + columns.amount + gaps;
  columns.bar = width > used ? std::min(width - used, widest_bar) : 0;
  return columns;
}

/// Precise to an eighth of a column.
std::string drawn(double length, std::size_t width) {
  constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  if (width == 0) return {};
  auto eighths = static_cast<std::size_t>(length * static_cast<double>(width * 8) + 0.5);
  if (length > 0) eighths = std::max<std::size_t>(eighths, 1);
  std::string text;
  for (std::size_t i = 0; i < eighths / 8; ++i) text += "█";
  return text.append(parts[eighths % 8]);
}

void append_bar(const Bar& bar, const Columns& columns, const Style& style, std::string& out) {
  const std::string label = fitted(bar.label, columns.label);
  out += "  " + label + std::string(columns.label - width_of(glyphs_of(label)), ' ');
  fmt::format_to(std::back_inserter(out), "  {:>{}}", bar.amount, columns.amount);
  if (const std::string line = drawn(bar.length, columns.bar); !line.empty()) {
    out += "  ";
    paint(line, sgr::bar, style, out);
  }
  out += '\n';
}

}  // namespace

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

void append_bars(const std::vector<Bar>& bars, const Style& style, std::string& out) {
  const Columns columns = columns_of(bars, style);
  for (const Bar& bar : bars) {
    if (bar.is_gap)
      out.append("  ").append(safe_line(bar.label)).append("\n");
    else
      append_bar(bar, columns, style, out);
  }
}

}  // namespace broadsheet::render
