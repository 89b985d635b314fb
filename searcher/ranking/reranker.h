// Reranks the best documents of a search.
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
  std::size_t place = 0;  ///< index among the documents that were given
  double score = 0;       ///< from its words alone; after reranking, the sum
  double proximity = 0;   ///< added for words close together
  double feedback = 0;    ///< added for terms of the best documents
  double recency = 0;     ///< added for its date
};

/// Moves documents up in which neighbouring words of the query are close together (word_pairs.h), which
/// resemble the very best ones (relevance_model.h), or which are new (recency.h). Does not change what is
/// found. Examines only a few documents, whatever the size of the index.
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

  /// All must outlive the reranker.
  Reranker(const Xapian::Database& database, const Bm25& bm25, const RankingWords& words, Parts parts);

  /// How many of the best documents it needs; 0: nothing to do. Documents behind them keep their order.
  std::size_t depth() const;

  /// `best` is sorted by falling score and has depth() documents, or all there are. Scores only grow. Does
  /// not catch Xapian's exceptions.
  void rerank(std::vector<RankedDocument>& best);

  /// The feedback terms of the last call, strongest first.
  const std::vector<RelevanceModel::Term>& feedback_terms() const { return terms_; }

 private:
  struct ModelTerm;

  std::vector<std::vector<Positions>> read_positions(std::span<const RankedDocument> documents) const;
  void add_proximity(std::vector<RankedDocument>& best) const;
  void add_feedback(std::vector<RankedDocument>& best);
  void add_recency(std::vector<RankedDocument>& best) const;
  RelevanceModel model_of(const std::vector<RankedDocument>& best) const;
  double query_coverage(const std::vector<RankedDocument>& best) const;
  std::vector<ModelTerm> model_terms(double coverage) const;
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
