#include "indexer/extractors/pdf/gutters.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::extraction {
namespace {

constexpr double narrowest_gutter = 0.5;  // of the font size
constexpr double largest_break = 3;       // between lines of a column that goes on alone, of the font size
constexpr double page_break = 4;          // in all columns, of the font size
constexpr double usual_gutter = 15;       // points; wider ones are not better
constexpr std::size_t most_gaps = 500;    // of a region: bounds the time for hostile pages

using Order = std::vector<const Segment*>;  // from top to bottom

Order from_top(const std::vector<Segment>& region) {
  Order order;
  for (const Segment& segment : region) order.push_back(&segment);
  std::stable_sort(order.begin(), order.end(),
                   [](const Segment* a, const Segment* b) { return a->box.centre() < b->box.centre(); });
  return order;
}

/// The next segment on the line of order[at]; null: the line ends there.
const Segment* right_neighbour(const Order& order, std::size_t at) {
  constexpr std::size_t most_looked_at = 100;
  const Box& box = order[at]->box;
  const Segment* best = nullptr;
  const auto look = [&](const Segment& other) {
    if (other.box.left > box.right && on_one_line(box, other.box) &&
        (best == nullptr || other.box.left < best->box.left))
      best = &other;
    return std::abs(other.box.centre() - box.centre()) < box.height();
  };
  for (std::size_t i = at + 1; i < std::min(order.size(), at + most_looked_at); ++i)
    if (!look(*order[i])) break;
  for (std::size_t i = at; i > at - std::min(at, most_looked_at); --i)
    if (!look(*order[i - 1])) break;
  return best;
}

/// Where the columns beside a gap end, going away from the line of the gap. Distances grow from that line.
struct Flank {
  std::vector<std::pair<double, double>> spans;  // near and far end of each segment
  double reach = 0;

  void add(double near, double far) {
    spans.emplace_back(near, far);
    reach = std::max(reach, far);
  }
};

/// Cuts off what follows a break on both sides: headings and footers that happen to leave the gutter free.
void cut_at_break(Flank& left, Flank& right, double line, double widest) {
  std::vector<std::pair<double, double>> spans = left.spans;
  spans.insert(spans.end(), right.spans.begin(), right.spans.end());
  std::sort(spans.begin(), spans.end());
  double end = line;
  for (const auto& [near, far] : spans) {
    if (near > end + widest) break;
    end = std::max(end, far);
  }
  for (Flank* flank : {&left, &right}) {
    std::erase_if(flank->spans, [&](const auto& span) { return span.second > end; });
    flank->reach = 0;
    for (const auto& span : flank->spans) flank->reach = std::max(flank->reach, span.second);
  }
}

/// Both columns count as far as both reach, then the longer one as far as it goes on without a break.
double reach_of(const Flank& left, const Flank& right, double line_break) {
  const Flank& longer = left.reach > right.reach ? left : right;
  double end = std::min(left.reach, right.reach);
  for (const auto& [near, far] : longer.spans) {
    if (near > end + line_break) break;
    end = std::max(end, far);
  }
  return end;
}

/// A gap that grows through the lines above and below it, and becomes narrower as they need.
class GrowingGap {
 public:
  GrowingGap(const Segment& left, const Segment& right)
      : gap_{left.box.right, std::min(left.box.top, right.box.top), right.box.left,
             std::max(left.box.bottom, right.box.bottom)},
        size_(std::max(left.size, right.size)) {}

  bool is_wide() const { return gap_.width() >= narrowest_gutter * size_; }

  /// `at` is the place of the gap's line in the order.
  Gutter grown(const Order& order, std::size_t at) {
    const double middle = gap_.centre();
    Flank left_below, right_below, left_above, right_above;
    for (std::size_t i = at + 1; i < order.size(); ++i) {
      const Box& box = order[i]->box;
      if (!make_way(box)) break;
      (is_left(box) ? left_below : right_below).add(box.top - middle, box.bottom - middle);
    }
    for (std::size_t i = at; i > 0; --i) {
      const Box& box = order[i - 1]->box;
      if (!make_way(box)) break;
      (is_left(box) ? left_above : right_above).add(middle - box.bottom, middle - box.top);
    }
    const double line = gap_.height() / 2;
    const double line_break = largest_break * size_;
    cut_at_break(left_above, right_above, line, page_break * size_);
    cut_at_break(left_below, right_below, line, page_break * size_);
    const double above = std::max(line, reach_of(left_above, right_above, line_break));
    const double below = std::max(line, reach_of(left_below, right_below, line_break));
    return {{gap_.left, middle - above, gap_.right, middle + below},
            1 + within(left_above, above) + within(left_below, below),
            1 + within(right_above, above) + within(right_below, below)};
  }

 private:
  bool is_left(const Box& box) const { return box.middle() < gap_.middle(); }

  static std::size_t within(const Flank& flank, double reach) {
    const auto inside = [&](const auto& span) { return span.second <= reach + 0.1; };
    return static_cast<std::size_t>(std::count_if(flank.spans.begin(), flank.spans.end(), inside));
  }

  bool make_way(const Box& obstacle) {
    if (obstacle.right <= gap_.left || obstacle.left >= gap_.right) return true;
    Box narrower = gap_;
    (is_left(obstacle) ? narrower.left : narrower.right) = is_left(obstacle) ? obstacle.right : obstacle.left;
    if (narrower.width() < narrowest_gutter * size_) return false;
    gap_ = narrower;
    return true;
  }

  Box gap_;
  double size_;
};

bool is_known(const std::vector<Gutter>& known, const Box& gap) {
  return std::any_of(known.begin(), known.end(), [&](const Gutter& gutter) {
    return gutter.box.top <= gap.centre() && gutter.box.bottom >= gap.centre() &&
           gutter.box.left >= gap.left - 0.1 && gutter.box.right <= gap.right + 0.1;
  });
}

/// Tall gutters before short ones; narrow ones may be rivers between words.
double weight_of(const Gutter& gutter) {
  return gutter.box.height() * std::min(gutter.box.width(), usual_gutter);
}

}  // namespace

std::vector<Gutter> gutters(const std::vector<Segment>& region) {
  const Order order = from_top(region);
  std::vector<Gutter> found;
  std::size_t grown = 0;
  for (std::size_t at = 0; at < order.size() && grown < most_gaps; ++at) {
    const Segment* right = right_neighbour(order, at);
    if (right == nullptr) continue;
    const Box& left = order[at]->box;
    if (is_known(found, {left.right, left.top, right->box.left, left.bottom})) continue;
    GrowingGap gap(*order[at], *right);
    if (!gap.is_wide()) continue;
    grown += 1;
    const Gutter gutter = gap.grown(order, at);
    if (gutter.left >= 2 && gutter.right >= 2) found.push_back(gutter);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Gutter& a, const Gutter& b) { return weight_of(a) > weight_of(b); });
  return found;
}

}  // namespace broadsheet::extraction
