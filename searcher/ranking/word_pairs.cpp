#include "searcher/ranking/word_pairs.h"

#include <algorithm>

namespace broadsheet {
namespace {

constexpr std::uint32_t window = 8;

bool has(const Positions& positions, std::uint32_t position) {
  return std::binary_search(positions.begin(), positions.end(), position);
}

/// True when one of them is within the window around `place`.
bool any_near(const Positions& positions, std::uint32_t place) {
  const std::uint32_t from = place > window ? place - window : 0;
  const auto at = std::lower_bound(positions.begin(), positions.end(), from);
  return at != positions.end() && *at <= place + window;
}

}  // namespace

double pair_frequency(const Positions& first, const Positions& second) {
  double frequency = 0;
  for (const std::uint32_t place : first) {
    if (!any_near(second, place)) continue;
    frequency += has(second, place) || has(second, place + 1) ? 2 : 1;
  }
  return frequency;
}

Positions adjacent_positions(const std::vector<Positions>& words) {
  Positions found;
  if (words.empty()) return found;
  for (const std::uint32_t place : words.front()) {
    std::uint32_t next = place;
    const bool all = std::all_of(words.begin() + 1, words.end(),
                                 [&](const Positions& positions) { return has(positions, ++next); });
    if (all) found.push_back(place);
  }
  return found;
}

}  // namespace broadsheet
