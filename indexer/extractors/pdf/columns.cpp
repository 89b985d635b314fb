#include "indexer/extractors/pdf/columns.h"

#include <algorithm>
#include <utility>

#include "indexer/extractors/pdf/column_likeness.h"
#include "indexer/extractors/pdf/gutters.h"

namespace broadsheet::extraction {
namespace {

using Segments = std::vector<Segment>;

// Beyond these a page is read line by line: bounds the time for hostile pages.
constexpr std::size_t most_segments = 20'000;
constexpr int deepest_cut = 12;

class PageCutter {
 public:
  explicit PageCutter(bool right_to_left) : right_to_left_(right_to_left) {}

  void cut(Segments region, int depth = 0) {
    if (region.empty()) return;
    const std::vector<Gutter> found = depth < deepest_cut ? gutters(region) : std::vector<Gutter>();
    if (found.empty())
      out_.push_back({std::move(region), false});
    else
      cut_at(found, std::move(region), depth);
  }

  std::vector<Region> take() && { return std::move(out_); }

 private:
  void cut_at(const std::vector<Gutter>& found, Segments region, int depth) {
    const Box& tallest = found.front().box;
    Segments above, beside, below;
    for (Segment& segment : region) {
      const double y = segment.box.centre();
      (y < tallest.top ? above : y > tallest.bottom ? below : beside).push_back(std::move(segment));
    }
    cut(std::move(above), depth + 1);
    cut_sideways(found, std::move(beside), depth);
    cut(std::move(below), depth + 1);
  }

  void cut_sideways(const std::vector<Gutter>& found, Segments region, int depth) {
    std::vector<Segments> columns = columns_between(along(found), region);
    if (columns.size() < 2) {
      out_.push_back({std::move(region), false});
      return;
    }
    if (!are_text_columns(columns)) {
      out_.push_back({std::move(region), true});
      return;
    }
    if (right_to_left_) std::reverse(columns.begin(), columns.end());
    for (Segments& column : columns) cut(std::move(column), depth + 1);
  }

  /// The middles of the gutters that go along the tallest one, from left to right.
  static std::vector<double> along(const std::vector<Gutter>& found) {
    const Box& tallest = found.front().box;
    std::vector<double> middles;
    std::vector<Box> taken;
    for (const Gutter& gutter : found) {
      const Box& box = gutter.box;
      const bool overlaps = std::any_of(taken.begin(), taken.end(), [&](const Box& other) {
        return box.left < other.right && other.left < box.right;
      });
      if (overlaps || common_height(tallest, box) < 0.8 * tallest.height()) continue;
      taken.push_back(box);
      middles.push_back(box.middle());
    }
    std::sort(middles.begin(), middles.end());
    return middles;
  }

  static std::vector<Segments> columns_between(const std::vector<double>& cuts, const Segments& region) {
    std::vector<Segments> columns(cuts.size() + 1);
    for (const Segment& segment : region) {
      const auto cut = std::upper_bound(cuts.begin(), cuts.end(), segment.box.middle());
      columns[static_cast<std::size_t>(cut - cuts.begin())].push_back(segment);
    }
    std::erase_if(columns, [](const Segments& column) { return column.empty(); });
    return columns;
  }

  bool right_to_left_;
  std::vector<Region> out_;
};

}  // namespace

std::vector<Region> regions(std::vector<Segment> page, bool right_to_left) {
  if (page.size() > most_segments) return {{std::move(page), false}};
  PageCutter cutter(right_to_left);
  cutter.cut(std::move(page));
  return std::move(cutter).take();
}

}  // namespace broadsheet::extraction
