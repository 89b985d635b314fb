// A cache of what the tagger knows about words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/tagging/entity_model.h"
#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {

/// The token for whose label a word's features count.
enum class WordRole : std::uint8_t { own, for_next, for_previous };
inline constexpr std::size_t word_roles = 3;

/// Facts and scores of words. Bounded: a new word replaces an old one. Scores are computed only for the roles
/// asked for, since most words occur in one role. Use on one thread only.
class WordCache {
 public:
  explicit WordCache(const EntityModel& model);

  /// Sets the language of the texts that follow.
  void set_language(LanguageGroup group);
  /// Starts to load the word's entry from memory.
  void fetch(const Token& token) const;
  WordFacts facts(std::string_view word, const Token& token);
  /// Valid until the next call.
  const Scores& scores(WordRole role, std::string_view word, const Token& token);
  /// The scores of sentence_edge().
  const Scores& edge_scores(WordRole role) const { return edge_[static_cast<std::size_t>(role)]; }

 private:
  struct Entry {
    std::uint64_t key = 0;
    std::uint8_t known_roles = 0;  ///< one bit for each role whose scores are computed
    WordFacts facts;
  };
  using RoleScores = std::array<Scores, word_roles>;
  std::size_t place(std::string_view word, const Token& token);
  void compute(WordRole role, std::string_view word, const WordFacts& facts, Scores& scores);

  const EntityModel& model_;
  LanguageGroup group_ = LanguageGroup::other;
  std::uint64_t language_key_ = 0;
  std::vector<Entry> entries_;
  /// Belongs to entries_; unknown scores are not initialised and take no memory.
  std::unique_ptr<RoleScores[]> scores_;
  RoleScores edge_{};
  FeatureKeys keys_;
  std::string lowered_;
};

}  // namespace broadsheet::tagging
