#include "searcher/snippets/fragments.h"

#include <algorithm>
#include <bit>
#include <unordered_set>
#include <utility>

#include "common/analysis/sentences.h"
#include "searcher/snippets/passages.h"

namespace broadsheet {
namespace {

constexpr std::size_t short_fragment = 120;  // characters; shorter ones also take the next sentence
constexpr std::size_t lead_in = 60;          // bytes of text before the first match of a cut fragment

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_continuation(char c) {
  return (c & 0xC0) == 0x80;
}

std::string_view part(std::string_view text, Span span) {
  return text.substr(span.begin, span.end - span.begin);
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

/// Moves `count` characters forward from `at`, at most to `limit`.
std::size_t move_on(std::string_view text, std::size_t at, std::size_t count, std::size_t limit) {
  for (; at < limit && count > 0; --count) do
      ++at;
    while (at < limit && is_continuation(text[at]));
  return at;
}

/// The first start of a word in [from, to]; in scripts without blanks, of a character.
std::size_t word_start_after(std::string_view text, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at <= to; ++at)
    if (at == 0 || is_blank(text[at - 1])) return at;
  while (from < to && is_continuation(text[from])) ++from;
  return from;
}

/// The last end of a word in (from, to]; `to` when there is none.
std::size_t word_end_before(std::string_view text, std::size_t from, std::size_t to) {
  for (std::size_t at = to; at > from; --at)
    if (at == text.size() || is_blank(text[at])) return at;
  return to;
}

/// The first match of a cut fragment, chosen so that it and the following ones bring in the most units.
std::size_t densest_match(const Passage& passage, const std::vector<Match>& matches) {
  std::size_t best = passage.first_match;
  int most = 0;
  for (std::size_t first = passage.first_match; first <= passage.last_match; ++first) {
    std::uint64_t units = 0;
    for (std::size_t i = first; i <= passage.last_match; ++i) {
      if (matches[i].span.end > matches[first].span.begin + longest_fragment - lead_in) break;
      units |= unit_bit(matches[i].unit);
    }
    const int count = std::popcount(units);
    if (count > most) best = first, most = count;
  }
  return best;
}

/// Cuts a passage that is too long around its densest matches.
Fragment cut_passage(std::string_view text, const Passage& passage, const std::vector<Match>& matches) {
  const Span match = matches[densest_match(passage, matches)].span;
  Span cut = passage.span;
  if (match.begin > cut.begin + lead_in)
    cut.begin = word_start_after(text, match.begin - lead_in, match.begin);
  cut.end = move_on(text, cut.begin, longest_fragment, passage.span.end);
  if (cut.end < passage.span.end) cut.end = word_end_before(text, std::min(match.end, cut.end), cut.end);
  return {cut, cut.begin > passage.span.begin, cut.end < passage.span.end};
}

bool overlap(Span a, Span b) {
  return a.begin < b.end && b.begin < a.end;
}

/// Extends short fragments by the sentences behind them. Remembers which sentences are shown.
class Extension {
 public:
  explicit Extension(std::string_view text) : text_(text) {}

  void mark_shown(std::uint64_t key) { shown_.insert(key); }
  bool is_shown(std::uint64_t key) const { return shown_.contains(key); }

  /// Extends at most to the end of the paragraph, and not into `others`.
  Span extended(Span span, const std::vector<Fragment>& others) {
    while (characters(part(text_, span)) < short_fragment) {
      const Span next = sentence_behind(span);
      const Span joined{span.begin, next.end};
      if (next.begin >= next.end || ends_paragraph({span.end, next.begin}) || meets(next, others)) break;
      if (characters(part(text_, joined)) > longest_fragment) break;
      if (!shown_.insert(sentence_key(part(text_, next))).second) break;
      span = joined;
    }
    return span;
  }

 private:
  Span sentence_behind(Span span) const {
    std::size_t last = span.end - 1;
    while (last > span.begin && is_continuation(text_[last])) --last;
    const std::size_t begin = next_sentence(text_, last);
    return begin < text_.size() ? Span{begin, sentence_at(text_, begin).end} : Span{begin, begin};
  }
  bool ends_paragraph(Span gap) const {
    const std::string_view between = part(text_, gap);
    return std::count(between.begin(), between.end(), '\n') > 1;
  }
  static bool meets(Span span, const std::vector<Fragment>& others) {
    return std::any_of(others.begin(), others.end(),
                       [&](const Fragment& fragment) { return overlap(fragment.span, span); });
  }

  std::string_view text_;
  std::unordered_set<std::uint64_t> shown_;  ///< sentence_key() of each
};

/// Chooses passages one by one, the best first.
class FragmentChoice {
 public:
  FragmentChoice(std::string_view text, const std::vector<Match>& matches, const std::vector<double>& weights)
      : text_(text),
        matches_(matches),
        weights_(weights),
        left_(find_passages(text, matches)),
        extension_(text) {}

  /// Returns false when no passages are left.
  bool take_best() {
    const auto better = [&](const Passage& a, const Passage& b) { return value(a) < value(b); };
    const auto best = std::max_element(left_.begin(), left_.end(), better);
    if (best == left_.end()) return false;
    const Passage passage = *best;
    extension_.mark_shown(passage.key);
    Fragment fragment{passage.span};
    if (characters(part(text_, passage.span)) > longest_fragment)
      fragment = cut_passage(text_, passage, matches_);
    else
      fragment.span = extension_.extended(passage.span, fragments_);
    cover(passage, fragment.span);
    fragments_.push_back(fragment);
    return true;
  }

  std::vector<Fragment> take_in_order() {
    std::sort(fragments_.begin(), fragments_.end(),
              [](const Fragment& a, const Fragment& b) { return a.span < b.span; });
    return std::move(fragments_);
  }

 private:
  /// First what the passage adds, then what it has. Among equal ones, max_element takes the first.
  std::pair<double, double> value(const Passage& passage) const {
    return {weight_of(passage.units & ~covered_, weights_), weight_of(passage.units, weights_)};
  }

  void cover(const Passage& taken, Span shown) {
    covered_ |= taken.units;
    for (const Passage& passage : left_)
      if (overlap(passage.span, shown)) covered_ |= passage.units;
    std::erase_if(left_, [&](const Passage& passage) {
      return overlap(passage.span, shown) || overlap(passage.span, taken.span) ||
             extension_.is_shown(passage.key);
    });
  }

  std::string_view text_;
  const std::vector<Match>& matches_;
  const std::vector<double>& weights_;
  std::vector<Passage> left_;
  std::uint64_t covered_ = 0;
  Extension extension_;
  std::vector<Fragment> fragments_;
};

}  // namespace

std::vector<Fragment> choose_fragments(std::string_view text, const std::vector<Match>& matches,
                                       const std::vector<double>& weights, std::size_t count) {
  FragmentChoice choice(text, matches, weights);
  while (count > 0 && choice.take_best()) --count;
  return choice.take_in_order();
}

std::optional<Fragment> leading_fragment(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size() && is_blank(text[begin])) ++begin;
  if (begin == text.size()) return std::nullopt;
  const Span lead = Extension(text).extended({begin, sentence_at(text, begin).end}, {});
  Span cut{lead.begin, move_on(text, lead.begin, longest_fragment, lead.end)};
  if (cut.end < lead.end) cut.end = word_end_before(text, cut.begin, cut.end);
  return Fragment{cut, false, cut.end < lead.end};
}

}  // namespace broadsheet
