// Zones: the parts of a text in which names can be.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {

/// Tokens [begin, end). There are no names outside of zones.
struct Zone {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Zone&) const = default;
};

/// Longer zones are cut.
inline constexpr std::size_t longest_zone = 200;
/// The facts of words must be filled in at this distance, in tokens, from a capitalised word.
inline constexpr std::size_t zone_reach = 4;

/// A zone is a run of capitalised words within a sentence, with the small words that join them (`of the`),
/// particles before them (`de`) and what may follow (numbers; small adjectives in French, Spanish and
/// Italian). Replaces the content of `zones`.
void find_zones(std::span<const Token> tokens, std::span<const PlacedWord> words, LanguageGroup group,
                std::vector<Zone>& zones);

}  // namespace broadsheet::tagging
