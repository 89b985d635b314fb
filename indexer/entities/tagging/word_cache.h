#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/entities/tagging/entity_model.h"
#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet {

/// What a word says by itself: of its own label and of its neighbours'.
struct WordScores {
  Scores own{};
  Scores for_next{};
  Scores for_previous{};
};

/// Facts and scores of words as last computed. Bounded: a word takes the place of another one. One thread.
class WordCache {
 public:
  explicit WordCache(const EntityModel& model);

  /// What follows is about texts of this language.
  void set_language(LanguageGroup group);
  WordFacts facts(std::string_view word, const Token& token);
  /// Valid until the next call.
  const WordScores& scores(std::string_view word, const Token& token);
  /// Of sentence_edge().
  const WordScores& edge_scores() const { return edge_; }

 private:
  struct Entry {
    std::uint64_t key = 0;
    bool has_scores = false;
    WordFacts facts;
    WordScores scores;
  };
  Entry& entry(std::string_view word, const Token& token);
  void compute(std::string_view word, std::string_view lowered, const WordFacts& facts, WordScores& scores);

  const EntityModel& model_;
  LanguageGroup group_ = LanguageGroup::other;
  std::uint64_t language_key_ = 0;
  std::vector<Entry> entries_;
  WordScores edge_;
  FeatureKeys keys_;
  std::string lowered_;
};

}  // namespace broadsheet
