// Scores a word in the documents of one generation.
#pragma once

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

/// BM25 with cached lengths. Tells by the frequency of the word alone which documents have too low a score.
class WordScorer {
 public:
  WordScorer() = default;
  /// `idf` is that of the whole index; no document has the word more than `highest` times.
  WordScorer(double idf, const TermScoring& scoring, const Xapian::Database& generation,
             Xapian::termcount highest);

  double highest_score() const { return score_at(highest_, least_length_); }
  double score(Xapian::docid id, Xapian::termcount frequency) const {
    return score_at(frequency, length_of(id, generation_, lengths_) / average_length_);
  }
  /// How often a document must have the word to reach the score, however short it is.
  Xapian::termcount fewest_for(double score) {
    if (score != asked_) find_fewest(score);
    return fewest_;
  }

 private:
  double score_at(Xapian::termcount frequency, double relative_length) const {
    return bm25_score(bm25_, idf_, frequency, relative_length);
  }
  void find_fewest(double score);

  Bm25 bm25_;
  double idf_ = 0, average_length_ = 1;
  Xapian::Database generation_;
  DocumentLengths::Lengths* lengths_ = nullptr;
  double least_length_ = 0;
  Xapian::termcount highest_ = 0;
  double asked_ = 0;  ///< the score that fewest_ is for
  Xapian::termcount fewest_ = 0;
};

}  // namespace broadsheet
