// Chooses the fragments of a text that a snippet shows.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "searcher/request/results.h"
#include "searcher/snippets/match_finder.h"

namespace broadsheet {

inline constexpr std::size_t longest_fragment = 240;  // characters

/// A range of text to show.
struct Fragment {
  Span span;
  bool cut_before = false, cut_behind = false;  ///< whether the sentence continues there
};

/// At most `count` fragments of whole sentences that together cover the most units, in text order, without
/// repeating a sentence. Sentences longer than longest_fragment are cut at words around most of their
/// matches; short ones are extended by the next sentences of their paragraph. `matches` are sorted by where
/// they begin. `weights` has one entry per unit; empty: all equal.
std::vector<Fragment> choose_fragments(std::string_view text, const std::vector<Match>& matches,
                                       const std::vector<double>& weights, std::size_t count);

/// The beginning of a text; nullopt when it is only white space.
std::optional<Fragment> leading_fragment(std::string_view text);

}  // namespace broadsheet
