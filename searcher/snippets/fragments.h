#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "searcher/request/results.h"
#include "searcher/snippets/match_finder.h"

namespace broadsheet {

inline constexpr std::size_t longest_fragment = 240;  // characters

/// A stretch of text to show.
struct Fragment {
  Span span;
  bool cut_before = false, cut_behind = false;  ///< the sentence goes on there
};

/// At most `count` fragments of whole sentences that together cover the most units, in the order of the text,
/// no sentence twice. Longer sentences than longest_fragment are cut at words around the most of their
/// matches; short ones take the following ones of their paragraph with them. `matches` are in order of their
/// beginning; `weights[unit]`, equal when empty.
std::vector<Fragment> choose_fragments(std::string_view text, const std::vector<Match>& matches,
                                       const std::vector<double>& weights, std::size_t count);

/// The beginning of a text; nullopt when there is nothing but white space.
std::optional<Fragment> leading_fragment(std::string_view text);

}  // namespace broadsheet
