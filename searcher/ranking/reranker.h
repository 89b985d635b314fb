#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "common/date.h"
#include "searcher/ranking/bm25.h"
#include "searcher/ranking/ranking_words.h"
#include "searcher/ranking/relevance_model.h"
#include "searcher/ranking/word_pairs.h"

namespace Xapian {
class Database;
}

namespace broadsheet {

/// One of the best documents.
struct RankedDocument {
  std::uint32_t docid = 0;
  std::size_t place = 0;  ///< among the documents that were given, from 0
  double score = 0;       ///< of its words alone; with what follows added, once reranked
  double proximity = 0;   ///< what words near each other added
  double feedback = 0;    ///< what terms of the best documents added
  double recency = 0;     ///< what its date added
};

/// Puts the best documents of a search in a better order: those where words that are neighbours in the query
/// come together go up (word_pairs.h), those that are about the same as the very best (relevance_model.h),
/// and new ones (recency.h). What is found stays as it is. Looks at few documents whatever the size of the
/// index.
class Reranker {
 public:
  struct Recency {
    double half_life_days;
    Date today;
  };
  struct Parts {
    bool proximity = true;
    bool feedback = false;
    std::optional<Recency> recency;
  };

  /// All must outlive it.
  Reranker(const Xapian::Database& database, const Bm25& bm25, const RankingWords& words, Parts parts);

  /// How many of the best documents it must be given; 0: it has nothing to do. The order behind them holds.
  std::size_t depth() const;

  /// `best`: by falling score, as many as depth() or all there are. Scores only grow. Xapian's exceptions
  /// pass.
  void rerank(std::vector<RankedDocument>& best);

  /// The terms of the best documents that the last call ranked by, the strongest first.
  const std::vector<RelevanceModel::Term>& feedback_terms() const { return terms_; }

 private:
  struct ModelTerm;

  std::vector<std::vector<Positions>> read_positions(std::span<const RankedDocument> documents) const;
  void add_proximity(std::vector<RankedDocument>& best) const;
  void add_feedback(std::vector<RankedDocument>& best);
  void add_recency(std::vector<RankedDocument>& best) const;
  RelevanceModel model_of(const std::vector<RankedDocument>& best) const;
  std::vector<ModelTerm> model_terms() const;
  double inverse_frequency(const TextPattern& pattern) const;
  double relative_length(std::uint32_t docid) const;

  const Xapian::Database& database_;
  const Bm25& bm25_;
  const RankingWords& words_;
  Parts parts_;
  double documents_;
  double average_length_;
  std::vector<RelevanceModel::Term> terms_;
};

}  // namespace broadsheet
