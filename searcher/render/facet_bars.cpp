#include "searcher/render/facet_bars.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "searcher/render/bars.h"
#include "searcher/render/glyphs.h"
#include "searcher/render/paragraph.h"

namespace broadsheet::render {

void append_facet_bars(const FacetCounts& facet, const Style& style, std::string& out) {
  paint(safe_line(facet.field), sgr::bold, style, out);
  if (!facet.exact) out += " (about)";
  out += '\n';
  std::uint64_t most = 1;
  for (const FacetValue& value : facet.values) most = std::max(most, value.count);
  std::vector<Bar> bars;
  for (const FacetValue& value : facet.values)
    bars.push_back(
        {value.value, grouped(value.count), static_cast<double>(value.count) / static_cast<double>(most)});
  append_bars(bars, style, out);
  if (facet.distinct > facet.values.size())
    fmt::format_to(std::back_inserter(out), "  … {} more\n", grouped(facet.distinct - facet.values.size()));
  if (facet.values.empty()) out += "  no values\n";
}

}  // namespace broadsheet::render
