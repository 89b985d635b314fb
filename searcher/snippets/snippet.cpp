#include "searcher/snippets/snippet.h"

#include <algorithm>

#include "searcher/snippets/fragments.h"

namespace broadsheet {
namespace {

constexpr std::string_view ellipsis = "…";

bool is_white_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::vector<Match> in_text_order(std::vector<Match> matches) {
  std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.span < b.span; });
  return matches;
}

/// The spans of matches (in text order) that begin in `part`, cut off at its end. Overlapping ones are
/// united.
std::vector<Span> lit_spans(const std::vector<Match>& matches, Span part) {
  std::vector<Span> spans;
  auto match = std::lower_bound(matches.begin(), matches.end(), part.begin,
                                [](const Match& m, std::size_t begin) { return m.span.begin < begin; });
  for (; match != matches.end() && match->span.begin < part.end; ++match) {
    if (!match->lit) continue;
    const Span span{match->span.begin, std::min(match->span.end, part.end)};
    if (!spans.empty() && span.begin < spans.back().end)
      spans.back().end = std::max(spans.back().end, span.end);
    else
      spans.push_back(span);
  }
  return spans;
}

/// Copies part of a text with single blanks for white space, and maps every byte to its new place.
class FragmentText {
 public:
  FragmentText(std::string_view text, const Fragment& fragment) : begin_(fragment.span.begin) {
    if (fragment.cut_before) out_ += ellipsis;
    for (std::size_t at = begin_; at < fragment.span.end; ++at) {
      places_.push_back(out_.size());
      const bool inside_blanks = at > begin_ && is_white_space(text[at - 1]);
      if (!is_white_space(text[at]))
        out_ += text[at];
      else if (!inside_blanks)
        out_ += ' ';
    }
    places_.push_back(out_.size());
    if (fragment.cut_behind) out_ += ellipsis;
  }

  Span moved(Span span) const { return {places_[span.begin - begin_], places_[span.end - begin_]}; }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  std::size_t begin_;
  std::vector<std::size_t> places_;  ///< for the bytes from begin_ on, and the end
};

/// The page that has a place of the text, from 1; 0: the text has no pages.
std::size_t page_at(const std::vector<std::size_t>& pages, std::size_t place) {
  return static_cast<std::size_t>(std::upper_bound(pages.begin(), pages.end(), place) - pages.begin());
}

HighlightedText write_fragment(std::string_view text, const Fragment& fragment,
                               const std::vector<Match>& matches, const std::vector<EntitySpan>& entities,
                               const std::vector<std::size_t>& pages) {
  FragmentText copy(text, fragment);
  HighlightedText written;
  const std::vector<Span> lit = lit_spans(matches, fragment.span);
  for (const Span& span : lit) written.highlights.push_back(copy.moved(span));
  written.page = page_at(pages, lit.empty() ? fragment.span.begin : lit.front().begin);
  for (const EntitySpan& entity : entities)
    if (entity.span.begin >= fragment.span.begin && entity.span.end <= fragment.span.end)
      written.entities.push_back({copy.moved(entity.span), entity.type, entity.name});
  written.text = copy.take();
  return written;
}

}  // namespace

HighlightedText highlight(std::string_view text, const std::vector<Match>& matches) {
  return {std::string(text), lit_spans(in_text_order(matches), {0, text.size()})};
}

std::vector<HighlightedText> make_snippets(std::string_view text, const std::vector<Match>& matches,
                                           const std::vector<double>& weights, std::size_t count,
                                           const std::vector<EntitySpan>& entities,
                                           const std::vector<std::size_t>& pages) {
  std::vector<HighlightedText> snippets;
  const std::vector<Match> sorted = in_text_order(matches);
  for (const Fragment& fragment : choose_fragments(text, sorted, weights, count))
    snippets.push_back(write_fragment(text, fragment, sorted, entities, pages));
  if (!matches.empty() || count == 0) return snippets;
  if (const std::optional<Fragment> lead = leading_fragment(text))
    snippets.push_back(write_fragment(text, *lead, {}, entities, pages));
  return snippets;
}

}  // namespace broadsheet
