#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"
#include "searcher/request/results.h"
#include "searcher/snippets/match_finder.h"

namespace broadsheet {

/// `text` with the places of all matches lit up. Overlapping matches become one span.
HighlightedText highlight(std::string_view text, const std::vector<Match>& matches);

/// The best passages of a text, at most `count`: see choose_fragments(). "…" stands where a sentence is cut,
/// white space becomes single blanks. Without matches: the beginning of the text, nothing lit up.
/// `weights[unit]`, equal when empty. Of `entities`, those that are whole in a snippet come with it.
std::vector<HighlightedText> make_snippets(std::string_view text, const std::vector<Match>& matches,
                                           const std::vector<double>& weights, std::size_t count,
                                           const std::vector<EntitySpan>& entities = {});

}  // namespace broadsheet
