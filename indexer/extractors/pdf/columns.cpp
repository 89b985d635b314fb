#include "indexer/extractors/pdf/columns.h"

#include <algorithm>
#include <utility>

#include "indexer/extractors/pdf/column_likeness.h"
#include "indexer/extractors/pdf/gutters.h"
#include "indexer/extractors/pdf/lines.h"
#include "indexer/extractors/pdf/rows.h"

namespace broadsheet::extraction {
namespace {

using Segments = std::vector<Segment>;

// Beyond these a page is read line by line: bounds the time for hostile pages.
constexpr std::size_t most_segments = 20'000;
constexpr int deepest_cut = 12;

constexpr std::size_t lines_beside_sure_gutter = 8;
constexpr double narrowest_gap = 0.5;  // of the font size
constexpr double farthest_along = 4;   // beyond the end of a gutter, of the font size

/// The first word of a segment behind a gap that lies along a gutter; the number of words: there is none.
std::size_t first_beyond(const Segment& segment, const Box& gutter) {
  for (std::size_t i = 1; i < segment.words.size(); ++i) {
    const double left = segment.words[i - 1].box.right, right = segment.words[i].box.left;
    const double common = std::min(right, gutter.right) - std::max(left, gutter.left);
    if (common > 0.8 * gutter.width() && right - left > narrowest_gap * segment.size) return i;
  }
  return segment.words.size();
}

Segment piece_of(const Segment& segment, std::size_t begin, std::size_t end) {
  Segment piece{{}, segment.words[begin].box, 0};
  for (std::size_t i = begin; i < end; ++i) {
    piece.box.extend(segment.words[i].box);
    piece.size = std::max(piece.size, segment.words[i].size);
    piece.words.push_back(segment.words[i]);
  }
  return piece;
}

/// A line of a column with wide blanks may have been taken together with the line beside it. Gutters that
/// many lines respect cut it.
Segments cut_along_gutters(Segments page) {
  for (const Gutter& gutter : gutters(page)) {
    if (std::min(gutter.left, gutter.right) < lines_beside_sure_gutter) continue;
    Segments cut;
    for (Segment& segment : page) {
      const std::size_t words = segment.words.size();
      const std::size_t at = -common_height(segment.box, gutter.box) < farthest_along * segment.size
                                 ? first_beyond(segment, gutter.box)
                                 : words;
      if (at == words) {
        cut.push_back(std::move(segment));
        continue;
      }
      cut.push_back(piece_of(segment, 0, at));
      cut.push_back(piece_of(segment, at, words));
    }
    page = std::move(cut);
  }
  return page;
}

/// Lines with cells are at least a third: cells may have several lines.
bool is_table(const Segments& region) {
  const std::vector<Row> lines = rows(region);
  const auto with_cells =
      std::count_if(lines.begin(), lines.end(), [](const Row& row) { return line_of(row).has_cells(); });
  return static_cast<std::size_t>(with_cells) * 3 >= lines.size();
}

class PageCutter {
 public:
  explicit PageCutter(bool right_to_left) : right_to_left_(right_to_left) {}

  void cut(Segments region, int depth = 0) {
    if (region.empty()) return;
    std::vector<Gutter> found = depth < deepest_cut ? gutters(region) : std::vector<Gutter>();
    if (found.empty())
      out_.push_back({std::move(region), false});
    else
      cut_at(std::move(found), std::move(region), depth);
  }

  std::vector<Region> take() && { return std::move(out_); }

 private:
  /// Cuts at the tallest gutter that has columns or cells of a table at its sides. Blanks that happen to
  /// stand above each other in justified lines have neither.
  void cut_at(std::vector<Gutter> found, Segments region, int depth) {
    for (; !found.empty(); found.erase(found.begin())) {
      const Box& gutter = found.front().box;
      Segments above, beside, below;
      for (const Segment& segment : region) {
        const double y = segment.box.centre();
        (y < gutter.top ? above : y > gutter.bottom ? below : beside).push_back(segment);
      }
      std::vector<Segments> columns = columns_between(along(found), beside);
      const bool text = columns.size() > 1 && are_text_columns(columns);
      if (!text && (columns.size() < 2 || !is_table(beside))) continue;
      cut(std::move(above), depth + 1);
      if (text)
        cut_columns(std::move(columns), depth);
      else
        out_.push_back({std::move(beside), true});
      return cut(std::move(below), depth + 1);
    }
    out_.push_back({std::move(region), false});
  }

  void cut_columns(std::vector<Segments> columns, int depth) {
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
  cutter.cut(cut_along_gutters(std::move(page)));
  return std::move(cutter).take();
}

}  // namespace broadsheet::extraction
