#include "indexer/extractors/pdf/rows.h"

#include <algorithm>

namespace broadsheet::extraction {

namespace {

/// True when a segment stands over or under one of the row, though both are near.
bool has_below(const Row& row, const Box& box) {
  return std::any_of(row.begin(), row.end(), [&](const Segment& other) {
    const double common = std::min(box.right, other.box.right) - std::max(box.left, other.box.left);
    return common > 0.5 * std::min(box.width(), other.box.width());
  });
}

}  // namespace

std::vector<Row> rows(std::vector<Segment> region) {
  constexpr std::size_t most_compared = 8;  // rows above
  std::stable_sort(region.begin(), region.end(),
                   [](const Segment& a, const Segment& b) { return a.box.centre() < b.box.centre(); });
  std::vector<Row> out;
  std::vector<Box> cores;
  for (Segment& segment : region) {
    std::size_t at = out.size();
    for (std::size_t i = out.size(); i > out.size() - std::min(out.size(), most_compared); --i)
      if (on_one_line(cores[i - 1], segment.box) && !has_below(out[i - 1], segment.box)) {
        at = i - 1;
        break;
      }
    if (at == out.size()) {
      out.emplace_back();
      cores.push_back(segment.box);
    }
    if (segment.box.height() > cores[at].height()) cores[at] = segment.box;
    out[at].push_back(std::move(segment));
  }
  for (Row& row : out)
    std::stable_sort(row.begin(), row.end(),
                     [](const Segment& a, const Segment& b) { return a.box.left < b.box.left; });
  return out;
}

Box box_of(const Row& row) {
  Box box = row.front().box;
  for (const Segment& segment : row) box.extend(segment.box);
  return box;
}

Box box_of(const std::vector<Row>& rows) {
  Box box = box_of(rows.front());
  for (const Row& row : rows) box.extend(box_of(row));
  return box;
}

}  // namespace broadsheet::extraction
