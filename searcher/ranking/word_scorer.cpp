#include "searcher/ranking/word_scorer.h"

namespace broadsheet {

WordScorer::WordScorer(double idf, const TermScoring& scoring, const Xapian::Database& generation,
                       Xapian::termcount highest)
    : bm25_(scoring.bm25),
      idf_(idf),
      average_length_(scoring.average_length),
      generation_(generation),
      lengths_(scoring.lengths->of(generation)),
      least_length_(generation.get_doclength_lower_bound() / scoring.average_length),
      highest_(highest) {}

/// During a match, the score to reach hardly ever falls.
void WordScorer::find_fewest(double least) {
  if (least < asked_) fewest_ = 0;
  while (fewest_ <= highest_ && score_at(fewest_, least_length_) < least) ++fewest_;
  asked_ = least;
}

}  // namespace broadsheet
