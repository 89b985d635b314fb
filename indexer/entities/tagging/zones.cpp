#include "indexer/entities/tagging/zones.h"

#include <algorithm>

#include "indexer/entities/tagging/cue_words.h"

namespace broadsheet::tagging {
namespace {

constexpr std::size_t longest_gap = 3;
constexpr std::size_t most_particles = 2;
constexpr std::size_t most_adjectives = 2;

class ZoneFinder {
 public:
  ZoneFinder(std::span<const Token> tokens, std::span<const PlacedWord> words, LanguageGroup group)
      : tokens_(tokens), words_(words), group_(group) {}

  bool is_name_word(std::size_t i) const { return tokens_[i].has_capital && !tokens_[i].blocked; }

  std::size_t zone_begin(std::size_t first, std::size_t floor) const {
    std::size_t begin = first;
    while (begin > floor && first - begin < most_particles && !tokens_[begin].starts_sentence &&
           is_particle(begin - 1))
      --begin;
    return begin;
  }

  /// The end of the zone whose first name word is `first`.
  std::size_t zone_end(std::size_t first) const {
    std::size_t end = first + 1;
    for (std::size_t next = end; end - first < longest_zone; end = next + 1) {
      next = next_name_word(end);
      if (next == tokens_.size()) break;
    }
    return with_followers(end);
  }

 private:
  bool goes_on(std::size_t i) const {
    return i < tokens_.size() && !tokens_[i].starts_sentence && !tokens_[i].blocked;
  }
  bool is_particle(std::size_t i) const {
    return tokens_[i].shape == WordShape::small && !tokens_[i].blocked &&
           (words_[i].facts.cues & cue_particle);
  }
  bool may_join(std::size_t i) const {
    return (words_[i].facts.cues & (cue_connector | cue_particle)) || tokens_[i].shape == WordShape::number;
  }

  /// The next name word of the zone, across a gap of joining words; tokens_.size() when there is none.
  std::size_t next_name_word(std::size_t at) const {
    for (std::size_t gap = 0; gap <= longest_gap && goes_on(at); ++gap, ++at) {
      if (is_name_word(at)) return at;
      if (!may_join(at)) break;
    }
    return tokens_.size();
  }

  std::size_t with_followers(std::size_t end) const {
    if (goes_on(end) && tokens_[end].shape == WordShape::number) ++end;
    if (!has_small_adjectives(group_)) return end;
    for (std::size_t i = 0; i < most_adjectives && goes_on(end) && tokens_[end].shape == WordShape::small;
         ++i)
      ++end;
    return end;
  }

  std::span<const Token> tokens_;
  std::span<const PlacedWord> words_;
  LanguageGroup group_;
};

}  // namespace

void find_zones(std::span<const Token> tokens, std::span<const PlacedWord> words, LanguageGroup group,
                std::vector<Zone>& zones) {
  zones.clear();
  const ZoneFinder finder(tokens, words, group);
  std::size_t floor = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!finder.is_name_word(i)) continue;
    const Zone zone{finder.zone_begin(i, floor), finder.zone_end(i)};
    zones.push_back(zone);
    floor = zone.end;
    i = zone.end - 1;
  }
}

}  // namespace broadsheet::tagging
