#include "searcher/render/facet_bars.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "searcher/render/glyphs.h"
#include "searcher/render/paragraph.h"

namespace broadsheet {
namespace {

constexpr std::size_t widest_label = 36;
constexpr std::size_t widest_bar = 40;
constexpr std::size_t gaps = 6;  // columns: indent, between label, count and bar

/// Columns of one facet's lines.
struct Columns {
  std::size_t label = 0;
  std::size_t count = 0;
  std::size_t bar = 0;
};

Columns columns_of(const FacetCounts& facet, const Style& style) {
  Columns columns;
  for (const FacetValue& value : facet.values) {
    columns.label = std::max(columns.label, width_of(glyphs_of(value.value)));
    columns.count = std::max(columns.count, grouped(value.count).size());
  }
  const std::size_t width = reading_width(style);
  columns.label = std::min({columns.label, widest_label, std::max<std::size_t>(width / 2, 8)});
  const std::size_t used = columns.label + columns.count + gaps;
  columns.bar = width > used ? std::min(width - used, widest_bar) : 0;
  return columns;
}

/// A bar in eighths of a column; a count above zero shows at least the thinnest.
std::string bar(std::uint64_t count, std::uint64_t most, std::size_t width) {
  constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  if (most == 0 || width == 0) return {};
  const double share = static_cast<double>(count) / static_cast<double>(most);
  auto eighths = static_cast<std::size_t>(share * static_cast<double>(width * 8) + 0.5);
  if (count > 0) eighths = std::max<std::size_t>(eighths, 1);
  std::string text;
  for (std::size_t i = 0; i < eighths / 8; ++i) text += "█";
  return text.append(parts[eighths % 8]);
}

void append_value(const FacetValue& value, std::uint64_t most, const Columns& columns, const Style& style,
                  std::string& out) {
  const std::string label = fitted(value.value, columns.label);
  out += "  " + label + std::string(columns.label - width_of(glyphs_of(label)), ' ');
  fmt::format_to(std::back_inserter(out), "  {:>{}}  ", grouped(value.count), columns.count);
  paint(bar(value.count, most, columns.bar), sgr::bar, style, out);
  out += '\n';
}

}  // namespace

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return digits;
}

void append_facet_bars(const FacetCounts& facet, const Style& style, std::string& out) {
  paint(safe_line(facet.field), sgr::bold, style, out);
  if (!facet.exact) out += " (about)";
  out += '\n';
  const auto by_count = [](const FacetValue& a, const FacetValue& b) { return a.count < b.count; };
  const auto most = std::max_element(facet.values.begin(), facet.values.end(), by_count);
  const Columns columns = columns_of(facet, style);
  for (const FacetValue& value : facet.values) append_value(value, most->count, columns, style, out);
  if (facet.distinct > facet.values.size())
    fmt::format_to(std::back_inserter(out), "  … {} more\n", grouped(facet.distinct - facet.values.size()));
  if (facet.values.empty()) out += "  no values\n";
}

}  // namespace broadsheet
