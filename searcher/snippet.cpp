#include "searcher/snippet.h"

#include <algorithm>
#include <bit>
#include <unordered_set>

#include "searcher/passages.h"
#include "searcher/sentences.h"

namespace broadsheet {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::size_t short_fragment = 120;  // characters; shorter ones take the next sentence too
constexpr std::size_t lead_in = 60;          // bytes of text before the first match of a cut fragment

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
bool is_continuation(char c) {
  return (c & 0xC0) == 0x80;
}

std::size_t characters(std::string_view text, Span span) {
  return static_cast<std::size_t>(std::count_if(text.begin() + static_cast<std::ptrdiff_t>(span.begin),
                                                text.begin() + static_cast<std::ptrdiff_t>(span.end),
                                                [](char c) { return !is_continuation(c); }));
}

/// `at` plus so many characters, at most `limit`.
std::size_t move_on(std::string_view text, std::size_t at, std::size_t count, std::size_t limit) {
  for (; at < limit && count > 0; --count) do
      ++at;
    while (at < limit && is_continuation(text[at]));
  return at;
}

bool is_word_start(std::string_view text, std::size_t at) {
  return at == 0 || is_blank(text[at - 1]);
}

/// The nearest beginning of a word in (from, to]; scripts without blanks: the nearest character.
std::size_t word_start_after(std::string_view text, std::size_t from, std::size_t to) {
  for (std::size_t at = from; at <= to; ++at)
    if (is_word_start(text, at)) return at;
  while (from < to && is_continuation(text[from])) ++from;
  return from;
}

/// The nearest end of a word in [from, to), backwards; `from` bytes must stay.
std::size_t word_end_before(std::string_view text, std::size_t from, std::size_t to) {
  for (std::size_t at = to; at > from; --at)
    if (at == text.size() || is_blank(text[at])) return at;
  return to;
}

/// Which matches a cut fragment begins with: those that bring the most units into longest_fragment bytes.
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

/// The part of a long passage around its densest matches, cut at words.
Span cut_passage(std::string_view text, const Passage& passage, const std::vector<Match>& matches) {
  const Span match = matches[densest_match(passage, matches)].span;
  Span cut = passage.span;
  if (match.begin > cut.begin + lead_in)
    cut.begin = word_start_after(text, match.begin - lead_in, match.begin);
  const std::size_t limit = move_on(text, cut.begin, longest_fragment, passage.span.end);
  cut.end = limit < passage.span.end ? word_end_before(text, std::min(match.end, limit), limit) : limit;
  return cut;
}

/// White space becomes single blanks; highlights move along.
class FragmentWriter {
 public:
  explicit FragmentWriter(std::string_view text) : text_(text) {}

  void append_ellipsis() { fragment_.text += ellipsis; }
  void append(Span span, const std::vector<Match>& matches) {
    auto match = std::lower_bound(matches.begin(), matches.end(), span.begin,
                                  [](const Match& m, std::size_t begin) { return m.span.begin < begin; });
    for (std::size_t at = span.begin; at < span.end;) {
      for (; match != matches.end() && match->span.begin <= at; ++match) light_up(at, match->span, span.end);
      append_char(at, span.end);
      if (at >= light_end_) end_light();
    }
    end_light();
  }
  HighlightedText take() { return std::move(fragment_); }

 private:
  void append_char(std::size_t& at, std::size_t end) {
    if (!is_blank(text_[at])) {
      fragment_.text += text_[at++];
      return;
    }
    while (at < end && is_blank(text_[at])) ++at;
    fragment_.text += ' ';
  }
  void light_up(std::size_t at, Span match, std::size_t limit) {
    if (at >= light_end_) fragment_.highlights.push_back({fragment_.text.size(), fragment_.text.size()});
    light_end_ = std::max(light_end_, std::min(match.end, limit));
    lit_ = true;
  }
  void end_light() {
    if (lit_) fragment_.highlights.back().end = fragment_.text.size();
    lit_ = false;
  }

  std::string_view text_;
  HighlightedText fragment_;
  std::size_t light_end_ = 0;
  bool lit_ = false;
};

HighlightedText write_fragment(std::string_view text, Span span, bool cut_before, bool cut_behind,
                               const std::vector<Match>& matches) {
  FragmentWriter writer(text);
  if (cut_before) writer.append_ellipsis();
  writer.append(span, matches);
  if (cut_behind) writer.append_ellipsis();
  return writer.take();
}

/// Fills a short fragment up with the sentences that follow it, up to the end of the paragraph.
class FragmentExtension {
 public:
  explicit FragmentExtension(std::string_view text) : text_(text) {}

  void reserve(std::uint64_t key) { used_.insert(key); }
  /// `limit`: where the next fragment begins.
  Span extended(Span span, std::size_t limit) {
    while (characters(text_, span) < short_fragment) {
      const Span next = sentence_behind(span);
      if (next.begin >= limit || next.begin >= next.end || ends_paragraph(span.end, next.begin)) break;
      if (characters(text_, {span.begin, next.end}) > longest_fragment || next.end > limit) break;
      if (!used_.insert(sentence_key(text_.substr(next.begin, next.end - next.begin))).second) break;
      span.end = next.end;
    }
    return span;
  }

 private:
  Span sentence_behind(Span span) const {
    const std::size_t begin = next_sentence(text_, span.end - 1);
    return begin < text_.size() ? sentence_at(text_, begin) : Span{begin, begin};
  }
  bool ends_paragraph(std::size_t end, std::size_t next) const {
    const std::string_view gap = text_.substr(end, next - end);
    return std::count(gap.begin(), gap.end(), '\n') > 1;
  }

  std::string_view text_;
  std::unordered_set<std::uint64_t> used_;
};

/// The first sentences, for hits that the text itself does not explain.
std::vector<HighlightedText> make_lead(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size() && is_blank(text[begin])) ++begin;
  if (begin == text.size()) return {};
  Span span = sentence_at(text, begin);
  span = FragmentExtension(text).extended({begin, span.end}, text.size());
  const std::size_t limit = move_on(text, span.begin, longest_fragment, span.end);
  const bool cut = limit < span.end;
  if (cut) span.end = word_end_before(text, span.begin + 1, limit);
  return {write_fragment(text, span, false, cut, {})};
}

}  // namespace

HighlightedText highlight(std::string_view text, const std::vector<Match>& matches) {
  HighlightedText lit{std::string(text), {}};
  std::vector<Match> sorted = matches;
  std::sort(sorted.begin(), sorted.end(), [](const Match& a, const Match& b) { return a.span < b.span; });
  for (const Match& match : sorted) {
    if (!lit.highlights.empty() && match.span.begin < lit.highlights.back().end)
      lit.highlights.back().end = std::max(lit.highlights.back().end, match.span.end);
    else
      lit.highlights.push_back(match.span);
  }
  return lit;
}

std::vector<HighlightedText> make_snippets(std::string_view text, const std::vector<Match>& matches,
                                           const std::vector<double>& weights, std::size_t count) {
  if (matches.empty()) return count > 0 ? make_lead(text) : std::vector<HighlightedText>{};
  std::vector<Match> sorted = matches;
  std::sort(sorted.begin(), sorted.end(), [](const Match& a, const Match& b) { return a.span < b.span; });
  const std::vector<Passage> chosen = choose_passages(find_passages(text, sorted), weights, count);
  FragmentExtension extension(text);
  for (const Passage& passage : chosen) extension.reserve(passage.key);
  std::vector<HighlightedText> snippets;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const Passage& passage = chosen[i];
    const std::size_t limit = i + 1 < chosen.size() ? chosen[i + 1].span.begin : text.size();
    const bool whole = characters(text, passage.span) <= longest_fragment;
    const Span span = whole ? extension.extended(passage.span, limit) : cut_passage(text, passage, sorted);
    snippets.push_back(
        write_fragment(text, span, span.begin > passage.span.begin, span.end < passage.span.end, sorted));
  }
  return snippets;
}

}  // namespace broadsheet
