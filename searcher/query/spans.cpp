#include "searcher/query/spans.h"

#include <algorithm>
#include <map>

#include "common/index/text_marks.h"

namespace broadsheet {
namespace {

using Spans = std::vector<WordSpan>;
using SpanKind = SpanPattern::Kind;

constexpr std::size_t most_spans = 20'000;  // kept for one part of a pattern in one document

void sort_once(Spans& spans) {
  std::sort(spans.begin(), spans.end());
  spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
  if (spans.size() > most_spans) spans.resize(most_spans);
}

/// Finds spans in one document.
class SpanFinder {
 public:
  explicit SpanFinder(const PositionReader& positions) : positions_(positions) {}

  Spans find(const SpanPattern& pattern) {
    switch (pattern.kind) {
      case SpanKind::terms:
        return find_terms(pattern);
      case SpanKind::adjacent:
        return chain(pattern, Proximity::in_order, 1);
      case SpanKind::any:
        return find_any(pattern);
      case SpanKind::near:
        break;
    }
    if (pattern.proximity == Proximity::sentence) return within(pattern, breaks(false));
    if (pattern.proximity == Proximity::paragraph) return within(pattern, breaks(true));
    return chain(pattern, pattern.proximity, pattern.distance);
  }

 private:
  Spans find_terms(const SpanPattern& pattern) {
    Spans spans;
    for (const std::string& term : pattern.terms)
      for (const Position position : positions_(term)) spans.push_back({position, position});
    if (pattern.terms.size() > 1) sort_once(spans);
    return spans;
  }

  Spans find_any(const SpanPattern& pattern) {
    Spans spans;
    for (const SpanPattern& part : pattern.parts) {
      const Spans found = find(part);
      spans.insert(spans.end(), found.begin(), found.end());
    }
    sort_once(spans);
    return spans;
  }

  /// Spans of the first parts, each extended by spans of the next part that are near enough.
  Spans chain(const SpanPattern& pattern, Proximity proximity, std::uint32_t distance) {
    Chain chained;
    for (const WordSpan& span : find(pattern.parts.front())) chained.push_back({span, span});
    for (std::size_t i = 1; i < pattern.parts.size() && !chained.empty(); ++i)
      chained = stretched(chained, find(pattern.parts[i]), proximity, distance);
    Spans spans;
    for (const Link& link : chained) spans.push_back(link.whole);
    sort_once(spans);
    return spans;
  }

  struct Link {
    WordSpan whole;  ///< all parts so far
    WordSpan last;   ///< the last part
  };
  using Chain = std::vector<Link>;  ///< sorted by last.first

  static Chain stretched(const Chain& chained, const Spans& next, Proximity proximity,
                         std::uint32_t distance) {
    Chain out;
    std::size_t begin = 0;
    for (const WordSpan& span : next) {
      // Spans of one part may have any length, so only links that begin long before can be dropped for good.
      while (begin < chained.size() && longest_reach(chained[begin], distance) < span.first) ++begin;
      for (std::size_t i = begin; i < chained.size() && out.size() < most_spans; ++i) {
        const Link& link = chained[i];
        if (link.last.first > span.last && link.last.first - span.last > distance) break;
        if (is_near(link.last, span, proximity, distance))
          out.push_back(
              {{std::min(link.whole.first, span.first), std::max(link.whole.last, span.last)}, span});
      }
    }
    return out;
  }

  /// The last word at which something near the link can begin, if later links reach at least as far.
  static Position longest_reach(const Link& link, std::uint32_t distance) {
    return link.last.last + distance;
  }

  static bool is_near(const WordSpan& left, const WordSpan& right, Proximity proximity,
                      std::uint32_t distance) {
    if (left.last < right.first) return right.first - left.last <= distance;
    if (proximity == Proximity::in_order) return false;
    if (right.last < left.first) return left.first - right.last <= distance;
    return left != right;
  }

  /// The number of the sentence or paragraph that contains the position. `breaks` are where all but the first
  /// begin.
  Spans::size_type part_of(const std::vector<Position>& breaks, Position position) const {
    return static_cast<std::size_t>(std::upper_bound(breaks.begin(), breaks.end(), position) -
                                    breaks.begin());
  }

  std::vector<Position> breaks(bool paragraphs) {
    std::vector<Position> sentences = positions_(sentence_mark());
    if (!paragraphs) return sentences;
    std::vector<Position> breaks = positions_(paragraph_mark());
    if (!sentences.empty()) breaks.insert(breaks.begin(), sentences.front());
    return breaks;
  }

  /// Finds all parts between two consecutive breaks, and returns spans from their first word to their last.
  Spans within(const SpanPattern& pattern, const std::vector<Position>& breaks) {
    struct Stretch {
      std::size_t parts = 0;  ///< number of the pattern's parts found so far
      WordSpan span;
    };
    std::map<std::size_t, Stretch> stretches;
    for (std::size_t i = 0; i < pattern.parts.size(); ++i)
      for (const WordSpan& span : find(pattern.parts[i])) {
        const std::size_t number = part_of(breaks, span.first);
        if (number != part_of(breaks, span.last)) continue;
        const auto [found, added] = stretches.try_emplace(number, Stretch{0, span});
        Stretch& stretch = found->second;
        if (stretch.parts == i) ++stretch.parts;
        if (stretch.parts == i + 1)
          stretch.span = {std::min(stretch.span.first, span.first), std::max(stretch.span.last, span.last)};
      }
    Spans spans;
    for (const auto& [number, stretch] : stretches)
      if (stretch.parts == pattern.parts.size()) spans.push_back(stretch.span);
    return spans;
  }

  const PositionReader& positions_;
};

}  // namespace

std::vector<WordSpan> find_spans(const SpanPattern& pattern, const PositionReader& positions) {
  return SpanFinder(positions).find(pattern);
}

}  // namespace broadsheet
