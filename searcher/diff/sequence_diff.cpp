#include "searcher/diff/sequence_diff.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace broadsheet {
namespace {

constexpr std::size_t short_sequences = 1500;  ///< length of both together
constexpr int deepest_cut = 64;

/// Places of an element that is in both sequences.
struct Anchor {
  std::size_t a = 0, b = 0;
};

/// A pair of ranges that begin at a[a_begin] and b[b_begin].
struct Part {
  std::size_t a_begin = 0, a_end = 0;
  std::size_t b_begin = 0, b_end = 0;
};

/// The longest chain of anchors with ascending places in both, by patience sorting. `anchors` are sorted by
/// a.
std::vector<Anchor> longest_growing(const std::vector<Anchor>& anchors) {
  std::vector<std::size_t> piles;  // for each length: index of the last anchor of a chain
  std::vector<std::optional<std::size_t>> before(anchors.size());
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    const auto pile = std::lower_bound(piles.begin(), piles.end(), anchors[i].b,
                                       [&](std::size_t top, std::size_t b) { return anchors[top].b < b; });
    if (pile != piles.begin()) before[i] = *(pile - 1);
    pile == piles.end() ? piles.push_back(i) : void(*pile = i);
  }
  std::vector<Anchor> chain;
  if (piles.empty()) return chain;
  for (std::optional<std::size_t> at = piles.back(); at; at = before[*at]) chain.push_back(anchors[*at]);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

class Differ {
 public:
  Differ(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b) : a_(a), b_(b) {}

  std::vector<DiffRun> run() {
    compare({0, a_.size(), 0, b_.size()}, 0);
    return std::move(runs_);
  }

 private:
  void compare(Part part, int depth) {
    const std::size_t a_begin = part.a_begin, b_begin = part.b_begin;
    while (part.a_begin < part.a_end && part.b_begin < part.b_end && a_[part.a_begin] == b_[part.b_begin])
      ++part.a_begin, ++part.b_begin;
    add(true, a_begin, part.a_begin, b_begin, part.b_begin);
    const std::size_t a_end = part.a_end, b_end = part.b_end;
    while (part.a_begin < part.a_end && part.b_begin < part.b_end && a_[part.a_end - 1] == b_[part.b_end - 1])
      --part.a_end, --part.b_end;
    compare_middle(part, depth);
    add(true, part.a_end, a_end, part.b_end, b_end);
  }

  void compare_middle(const Part& part, int depth) {
    const std::size_t size = part.a_end - part.a_begin + part.b_end - part.b_begin;
    if (part.a_begin == part.a_end || part.b_begin == part.b_end) return replace(part);
    if (size <= short_sequences) return compare_shortest(part);
    const std::vector<Anchor> anchors = depth < deepest_cut ? anchors_of(part) : std::vector<Anchor>();
    if (anchors.empty()) return replace(part);
    Part next = part;
    for (const Anchor& anchor : anchors) {
      compare({next.a_begin, anchor.a, next.b_begin, anchor.b}, depth + 1);
      add(true, anchor.a, anchor.a + 1, anchor.b, anchor.b + 1);
      next.a_begin = anchor.a + 1, next.b_begin = anchor.b + 1;
    }
    compare(next, depth + 1);
  }

  std::vector<Anchor> anchors_of(const Part& part) const {
    struct Count {
      std::size_t in_a = 0, in_b = 0, b = 0;
    };
    std::unordered_map<std::uint64_t, Count> counts;
    for (std::size_t i = part.a_begin; i < part.a_end; ++i) ++counts[a_[i]].in_a;
    for (std::size_t i = part.b_begin; i < part.b_end; ++i) {
      Count& count = counts[b_[i]];
      ++count.in_b, count.b = i;
    }
    std::vector<Anchor> anchors;
    for (std::size_t i = part.a_begin; i < part.a_end; ++i)
      if (const Count& count = counts[a_[i]]; count.in_a == 1 && count.in_b == 1)
        anchors.push_back({i, count.b});
    return longest_growing(anchors);
  }

  /// Myers: furthest[d][k] is how far d edits reach in `a` on diagonal k = a - b.
  void compare_shortest(const Part& part) {
    const auto n = static_cast<std::ptrdiff_t>(part.a_end - part.a_begin);
    const auto m = static_cast<std::ptrdiff_t>(part.b_end - part.b_begin);
    std::vector<std::vector<std::ptrdiff_t>> furthest;
    for (std::ptrdiff_t edits = 0;; ++edits) {
      std::vector<std::ptrdiff_t>& now = furthest.emplace_back(static_cast<std::size_t>(2 * edits + 1), -1);
      for (std::ptrdiff_t k = -edits; k <= edits; k += 2) {
        std::ptrdiff_t x = edits == 0 ? 0 : step(furthest[furthest.size() - 2], edits - 1, k);
        while (x < n && x - k < m && x - k >= 0 &&
               a_[part.a_begin + static_cast<std::size_t>(x)] ==
                   b_[part.b_begin + static_cast<std::size_t>(x - k)])
          ++x;
        now[static_cast<std::size_t>(k + edits)] = x;
        if (x >= n && x - k >= m) return trace(part, furthest);
      }
    }
  }

  static std::ptrdiff_t reach(const std::vector<std::ptrdiff_t>& furthest, std::ptrdiff_t edits,
                              std::ptrdiff_t k) {
    return k < -edits || k > edits ? -1 : furthest[static_cast<std::size_t>(k + edits)];
  }
  static bool is_insertion(const std::vector<std::ptrdiff_t>& before, std::ptrdiff_t edits,
                           std::ptrdiff_t k) {
    return reach(before, edits, k + 1) > reach(before, edits, k - 1);
  }
  /// Where one more edit than in `before` enters diagonal k.
  static std::ptrdiff_t step(const std::vector<std::ptrdiff_t>& before, std::ptrdiff_t edits,
                             std::ptrdiff_t k) {
    return is_insertion(before, edits, k) ? reach(before, edits, k + 1) : reach(before, edits, k - 1) + 1;
  }

  /// Traces the path back through what each number of edits reached.
  void trace(const Part& part, const std::vector<std::vector<std::ptrdiff_t>>& furthest) {
    auto x = static_cast<std::ptrdiff_t>(part.a_end - part.a_begin);
    auto y = static_cast<std::ptrdiff_t>(part.b_end - part.b_begin);
    std::vector<Part> same;  // from back to front
    for (auto edits = static_cast<std::ptrdiff_t>(furthest.size()) - 1; edits >= 0; --edits) {
      const std::ptrdiff_t k = x - y;
      const std::ptrdiff_t entered =
          edits == 0 ? 0 : step(furthest[static_cast<std::size_t>(edits - 1)], edits - 1, k);
      const auto from = static_cast<std::size_t>(entered), length = static_cast<std::size_t>(x - entered);
      const auto from_b = static_cast<std::size_t>(entered - k);
      if (length > 0)
        same.push_back({part.a_begin + from, part.a_begin + from + length, part.b_begin + from_b,
                        part.b_begin + from_b + length});
      if (edits == 0) break;
      const bool insertion = is_insertion(furthest[static_cast<std::size_t>(edits - 1)], edits - 1, k);
      x = insertion ? entered : entered - 1;
      y = insertion ? entered - k - 1 : entered - k;
    }
    emit(part, same);
  }

  void emit(const Part& part, const std::vector<Part>& same_backwards) {
    Part next = part;
    for (auto same = same_backwards.rbegin(); same != same_backwards.rend(); ++same) {
      replace({next.a_begin, same->a_begin, next.b_begin, same->b_begin});
      add(true, same->a_begin, same->a_end, same->b_begin, same->b_end);
      next.a_begin = same->a_end, next.b_begin = same->b_end;
    }
    replace(next);
  }

  void replace(const Part& part) { add(false, part.a_begin, part.a_end, part.b_begin, part.b_end); }

  void add(bool same, std::size_t a_begin, std::size_t a_end, std::size_t b_begin, std::size_t b_end) {
    if (a_begin == a_end && b_begin == b_end) return;
    if (!runs_.empty() && runs_.back().same == same) {
      runs_.back().a_end = a_end, runs_.back().b_end = b_end;
      return;
    }
    runs_.push_back({same, a_begin, a_end, b_begin, b_end});
  }

  std::span<const std::uint64_t> a_, b_;
  std::vector<DiffRun> runs_;
};

}  // namespace

std::vector<DiffRun> diff_sequences(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b) {
  return Differ(a, b).run();
}

}  // namespace broadsheet
