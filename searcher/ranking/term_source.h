// Scores terms faster than Xapian does.
#pragma once

#include <string>

#include <xapian.h>

#include "searcher/ranking/word_scorer.h"

namespace broadsheet {

/// The documents with a term, scored like Xapian::BM25Weight but with cached lengths, and without documents
/// whose score is too low to matter. Everything in `scoring` must outlive it.
class TermSource : public Xapian::PostingSource {
 public:
  /// `idf` is that of the whole index.
  TermSource(std::string term, double idf, const TermScoring& scoring)
      : term_(std::move(term)), idf_(idf), scoring_(scoring) {}

  Xapian::doccount get_termfreq_min() const override { return frequency_; }
  Xapian::doccount get_termfreq_est() const override { return frequency_; }
  Xapian::doccount get_termfreq_max() const override { return frequency_; }
  double get_weight() const override {
    return score_ > 0 ? score_ : scorer_.score(*posting_, posting_.get_wdf());
  }
  void next(double least_weight) override;
  void skip_to(Xapian::docid id, double least_weight) override;
  bool at_end() const override { return posting_ == end_; }
  Xapian::docid get_docid() const override { return *posting_; }
  TermSource* clone() const override { return new TermSource(term_, idf_, scoring_); }
  void init(const Xapian::Database& generation) override;
  std::string get_description() const override { return term_; }

 private:
  void pass_over_scores_below(double least_score);

  std::string term_;
  double idf_;
  TermScoring scoring_;
  WordScorer scorer_;
  double score_ = 0;  ///< of the posting; 0: not computed
  Xapian::doccount frequency_ = 0;
  Xapian::PostingIterator posting_, end_;
  bool begun_ = false;
};

/// Replaces each term of `query` that does nothing but add its score by a TermSource, and each word of
/// several terms by a WordSource.
Xapian::Query with_term_sources(const Xapian::Query& query, const Xapian::Database& index,
                                const TermScoring& scoring);

}  // namespace broadsheet
