#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analysis.h"
#include "searcher/match_finder.h"
#include "searcher/results.h"

namespace broadsheet {

/// `text` with the places of all matches lit up. Overlapping matches become one span.
HighlightedText highlight(std::string_view text, const std::vector<Match>& matches);

/// The best passages of a text: at most `count`, in the order of the text, made of whole sentences, together
/// covering the most units (`weights[unit]`, equal when empty), no sentence twice. What is longer than
/// longest_fragment is cut at words, with "…" where text is missing. White space becomes single blanks.
/// Without matches: the beginning of the text.
std::vector<HighlightedText> make_snippets(std::string_view text, const std::vector<Match>& matches,
                                           const std::vector<double>& weights, std::size_t count);

inline constexpr std::size_t longest_fragment = 240;  // characters

}  // namespace broadsheet
