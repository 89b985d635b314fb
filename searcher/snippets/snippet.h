// Makes snippets.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"
#include "searcher/request/results.h"
#include "searcher/snippets/match_finder.h"

namespace broadsheet {

/// Highlights all matches in `text`. Overlapping matches become one span.
HighlightedText highlight(std::string_view text, const std::vector<Match>& matches);

/// At most `count` of the best passages of a text: see choose_fragments(). "…" marks where a sentence is cut,
/// and white space becomes single blanks. Without matches, the beginning of the text. `weights` has one entry
/// per unit; empty: all equal. Includes those `entities` that are wholly in a snippet. `pages` says where the
/// pages of the text begin.
std::vector<HighlightedText> make_snippets(std::string_view text, const std::vector<Match>& matches,
                                           const std::vector<double>& weights, std::size_t count,
                                           const std::vector<EntitySpan>& entities = {},
                                           const std::vector<std::size_t>& pages = {});

}  // namespace broadsheet
