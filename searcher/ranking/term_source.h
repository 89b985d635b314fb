// Scores terms faster than Xapian does.
#pragma once

#include <string>

#include <xapian.h>

#include "searcher/ranking/bm25.h"
#include "searcher/ranking/document_lengths.h"

namespace broadsheet {

class DocumentSets;

/// What the score of a term depends on in the whole index.
struct TermScoring {
  Bm25 bm25;
  double average_length = 1;  ///< of a document, in words
  DocumentLengths* lengths = nullptr;
  DocumentSets* sets = nullptr;
};

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
  double get_weight() const override { return score(length()); }
  void next(double least_weight) override;
  void skip_to(Xapian::docid id, double least_weight) override;
  bool at_end() const override { return posting_ == end_; }
  Xapian::docid get_docid() const override { return *posting_; }
  TermSource* clone() const override { return new TermSource(term_, idf_, scoring_); }
  void init(const Xapian::Database& generation) override;
  std::string get_description() const override { return term_; }

 private:
  double score(double relative_length) const {
    return bm25_score(scoring_.bm25, idf_, posting_.get_wdf(), relative_length);
  }
  double length() const;
  void pass_over_scores_below(double least_weight);

  std::string term_;
  double idf_;
  TermScoring scoring_;
  Xapian::Database generation_;
  DocumentLengths::Lengths* lengths_ = nullptr;
  double least_length_ = 0;
  Xapian::doccount frequency_ = 0;
  Xapian::PostingIterator posting_, end_;
  bool begun_ = false;
};

/// Replaces each term of `query` that does nothing but add its score by a TermSource, and each word of
/// several terms by a WordSource.
Xapian::Query with_term_sources(const Xapian::Query& query, const Xapian::Database& index,
                                const TermScoring& scoring);

}  // namespace broadsheet
