#include "searcher/snippet.h"

#include <algorithm>

#include "searcher/fragments.h"

namespace broadsheet {
namespace {

constexpr std::string_view ellipsis = "…";

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::vector<Match> in_text_order(std::vector<Match> matches) {
  std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.span < b.span; });
  return matches;
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

HighlightedText write_fragment(std::string_view text, const Fragment& fragment,
                               const std::vector<Match>& matches) {
  FragmentWriter writer(text);
  if (fragment.cut_before) writer.append_ellipsis();
  writer.append(fragment.span, matches);
  if (fragment.cut_behind) writer.append_ellipsis();
  return writer.take();
}

}  // namespace

HighlightedText highlight(std::string_view text, const std::vector<Match>& matches) {
  HighlightedText lit{std::string(text), {}};
  for (const Match& match : in_text_order(matches)) {
    if (!lit.highlights.empty() && match.span.begin < lit.highlights.back().end)
      lit.highlights.back().end = std::max(lit.highlights.back().end, match.span.end);
    else
      lit.highlights.push_back(match.span);
  }
  return lit;
}

std::vector<HighlightedText> make_snippets(std::string_view text, const std::vector<Match>& matches,
                                           const std::vector<double>& weights, std::size_t count) {
  std::vector<HighlightedText> snippets;
  const std::vector<Match> sorted = in_text_order(matches);
  for (const Fragment& fragment : choose_fragments(text, sorted, weights, count))
    snippets.push_back(write_fragment(text, fragment, sorted));
  if (!matches.empty() || count == 0) return snippets;
  if (const std::optional<Fragment> lead = leading_fragment(text))
    snippets.push_back(write_fragment(text, *lead, {}));
  return snippets;
}

}  // namespace broadsheet
