#include "indexer/entities/tagging/word_cache.h"

#include "indexer/entities/tagging/letter.h"

namespace broadsheet::tagging {
namespace {

/// A power of two; 9 MB.
constexpr std::size_t cached_words = 1 << 16;

std::size_t place_of(std::uint64_t key) {
  return key & (cached_words - 1);
}

}  // namespace

WordCache::WordCache(const EntityModel& model)
    : model_(model),
      entries_(cached_words),
      scores_(std::make_unique_for_overwrite<RoleScores[]>(cached_words)) {
  set_language(LanguageGroup::other);
}

void WordCache::set_language(LanguageGroup group) {
  group_ = group;
  language_key_ = (static_cast<std::uint64_t>(group) + 1) * 0x9E3779B97F4A7C15ULL;
  for (const WordRole role : {WordRole::for_next, WordRole::for_previous})
    compute(role, "\n", sentence_edge(), edge_[static_cast<std::size_t>(role)]);
}

void WordCache::fetch(const Token& token) const {
  const std::size_t place = place_of(token.hash ^ language_key_);
  __builtin_prefetch(&entries_[place]);
  __builtin_prefetch(&scores_[place].front());
  __builtin_prefetch(&scores_[place].back());
}

std::size_t WordCache::place(std::string_view word, const Token& token) {
  const std::uint64_t key = token.hash ^ language_key_;
  const std::size_t place = place_of(key);
  Entry& entry = entries_[place];
  if (entry.key == key) return place;
  entry.key = key;
  entry.known_roles = 0;
  entry.facts = describe_word(word, token, model_.gazetteer(), lowered_);
  return place;
}

WordFacts WordCache::facts(std::string_view word, const Token& token) {
  return entries_[place(word, token)].facts;
}

const Scores& WordCache::scores(WordRole role, std::string_view word, const Token& token) {
  const std::size_t at = place(word, token);
  Scores& scores = scores_[at][static_cast<std::size_t>(role)];
  const auto role_bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
  Entry& entry = entries_[at];
  if (entry.known_roles & role_bit) return scores;
  entry.known_roles = static_cast<std::uint8_t>(entry.known_roles | role_bit);
  compute(role, word, entry.facts, scores);
  return scores;
}

void WordCache::compute(WordRole role, std::string_view word, const WordFacts& facts, Scores& scores) {
  lower_case(word, lowered_);
  keys_.clear();
  switch (role) {
    case WordRole::own:
      add_own_features(word, lowered_, facts, group_, keys_);
      break;
    case WordRole::for_next:
      add_features_for_next(lowered_, facts, group_, keys_);
      break;
    case WordRole::for_previous:
      add_features_for_previous(lowered_, facts, group_, keys_);
      break;
  }
  scores = Scores{};
  model_.features().add(keys_.keys(), scores);
}

}  // namespace broadsheet::tagging
