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

/// Whose label a word speaks for.
enum class WordRole : std::uint8_t { own, for_next, for_previous };
inline constexpr std::size_t word_roles = 3;

/// Facts and scores of words as last computed. Bounded: a word takes the place of another one. Scores are
/// computed for the roles that are asked for: most words stand in one. One thread.
class WordCache {
 public:
  explicit WordCache(const EntityModel& model);

  /// What follows is about texts of this language.
  void set_language(LanguageGroup group);
  /// Lets a word's entry come from memory.
  void fetch(const Token& token) const;
  WordFacts facts(std::string_view word, const Token& token);
  /// Valid until the next call.
  const Scores& scores(WordRole role, std::string_view word, const Token& token);
  /// Of sentence_edge().
  const Scores& edge_scores(WordRole role) const { return edge_[static_cast<std::size_t>(role)]; }

 private:
  struct Entry {
    std::uint64_t key = 0;
    std::uint8_t known_roles = 0;  ///< a bit for each role whose scores are there
    WordFacts facts;
  };
  using RoleScores = std::array<Scores, word_roles>;
  std::size_t place(std::string_view word, const Token& token);
  void compute(WordRole role, std::string_view word, const WordFacts& facts, Scores& scores);

  const EntityModel& model_;
  LanguageGroup group_ = LanguageGroup::other;
  std::uint64_t language_key_ = 0;
  std::vector<Entry> entries_;
  std::unique_ptr<RoleScores[]> scores_;  ///< of entries_; what is not known is not set, and costs no memory
  RoleScores edge_{};
  FeatureKeys keys_;
  std::string lowered_;
};

}  // namespace broadsheet::tagging
