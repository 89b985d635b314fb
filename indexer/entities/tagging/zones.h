#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {

/// Tokens [begin, end) in which names may be; outside of zones there are none.
struct Zone {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Zone&) const = default;
};

/// Zones longer than this are cut.
inline constexpr std::size_t longest_zone = 200;
/// How far from a word with a capital the facts of words must be filled.
inline constexpr std::size_t zone_reach = 4;

/// Runs of words with capitals, the small words that join them (`of the`), particles before (`de`) and what
/// may follow them (numbers; small adjectives in French, Spanish and Italian), within one sentence. Replaces
/// the content of `zones`.
void find_zones(std::span<const Token> tokens, std::span<const PlacedWord> words, LanguageGroup group,
                std::vector<Zone>& zones);

}  // namespace broadsheet::tagging
