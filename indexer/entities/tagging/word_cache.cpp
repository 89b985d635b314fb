#include "indexer/entities/tagging/word_cache.h"

#include "indexer/entities/tagging/letter.h"

namespace broadsheet {
namespace {

/// A power of two; 5 MB.
constexpr std::size_t cached_words = 1 << 15;

}  // namespace

WordCache::WordCache(const EntityModel& model) : model_(model), entries_(cached_words) {
  set_language(LanguageGroup::other);
}

void WordCache::set_language(LanguageGroup group) {
  group_ = group;
  language_key_ = (static_cast<std::uint64_t>(group) + 1) * 0x9E3779B97F4A7C15ULL;
  compute("\n", "\n", sentence_edge(), edge_);
}

WordCache::Entry& WordCache::entry(std::string_view word, const Token& token) {
  const std::uint64_t key = token.hash ^ language_key_;
  Entry& entry = entries_[key & (cached_words - 1)];
  if (entry.key == key) return entry;
  entry.key = key;
  entry.has_scores = false;
  entry.facts = describe_word(word, token, model_.gazetteer(), lowered_);
  return entry;
}

WordFacts WordCache::facts(std::string_view word, const Token& token) {
  return entry(word, token).facts;
}

const WordScores& WordCache::scores(std::string_view word, const Token& token) {
  Entry& found = entry(word, token);
  if (found.has_scores) return found.scores;
  lower_case(word, lowered_);
  compute(word, lowered_, found.facts, found.scores);
  found.has_scores = true;
  return found.scores;
}

void WordCache::compute(std::string_view word, std::string_view lowered, const WordFacts& facts,
                        WordScores& scores) {
  scores = WordScores{};
  keys_.clear();
  add_own_features(word, lowered, facts, group_, keys_);
  model_.features().add(keys_.keys(), scores.own);
  keys_.clear();
  add_features_for_next(lowered, facts, group_, keys_);
  model_.features().add(keys_.keys(), scores.for_next);
  keys_.clear();
  add_features_for_previous(lowered, facts, group_, keys_);
  model_.features().add(keys_.keys(), scores.for_previous);
}

}  // namespace broadsheet
