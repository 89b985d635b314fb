#include "searcher/ranking/term_source.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "searcher/ranking/word_source.h"

namespace broadsheet {
namespace {

using Query = Xapian::Query;

/// Nothing behind a filter or in an exclusion scores.
bool is_filtering(Query::op op) {
  return op == Query::OP_FILTER || op == Query::OP_AND_NOT;
}

bool adds_up(Query::op op) {
  return op == Query::OP_OR || op == Query::OP_AND || op == Query::OP_AND_MAYBE || is_filtering(op);
}

Query term_source(const Query& leaf, const Xapian::Database& index, const TermScoring& scoring) {
  const std::string term = *leaf.get_terms_begin();
  const double idf = inverse_document_frequency(index.get_doccount(), index.get_termfreq(term));
  return Query((new TermSource(term, idf, scoring))->release());
}

/// A term that counts in some documents only is as rare as it is there, at most.
Query word_source(std::vector<WordTerm> terms, const Xapian::Database& index, const TermScoring& scoring) {
  double frequency = 0;
  for (const WordTerm& term : terms) {
    double limit = index.get_doccount();
    if (term.inside && !term.limits.empty()) {
      limit = 0;
      for (const std::string& each : term.limits) limit += index.get_termfreq(each);
    }
    frequency += std::min<double>(limit, index.get_termfreq(term.term));
  }
  const double documents = index.get_doccount();
  const double idf = inverse_document_frequency(documents, std::min(frequency, documents));
  return Query((new WordSource(std::move(terms), idf, scoring))->release());
}

}  // namespace

void TermSource::init(const Xapian::Database& generation) {
  scorer_ = WordScorer(idf_, scoring_, generation, generation.get_wdf_upper_bound(term_));
  frequency_ = generation.get_termfreq(term_);
  posting_ = generation.postlist_begin(term_);
  end_ = generation.postlist_end(term_);
  begun_ = false;
  set_maxweight(scorer_.highest_score());
}

/// Skips most documents by the number of times they have the term.
void TermSource::pass_over_scores_below(double least_score) {
  score_ = 0;
  if (least_score <= 0) return;
  const Xapian::termcount fewest = scorer_.fewest_for(least_score);
  for (; posting_ != end_; ++posting_) {
    const Xapian::termcount frequency = posting_.get_wdf();
    if (frequency < fewest) continue;
    score_ = scorer_.score(*posting_, frequency);
    if (score_ >= least_score) return;
  }
}

void TermSource::next(double least_weight) {
  if (begun_) ++posting_;
  begun_ = true;
  pass_over_scores_below(least_weight);
}

void TermSource::skip_to(Xapian::docid id, double least_weight) {
  begun_ = true;
  if (posting_ != end_) posting_.skip_to(id);
  pass_over_scores_below(least_weight);
}

Query with_term_sources(const Query& query, const Xapian::Database& index, const TermScoring& scoring) {
  if (query.get_type() == Query::LEAF_TERM && query.get_length() == 1)
    return term_source(query, index, scoring);
  if (std::vector<WordTerm> terms = word_terms(query); !terms.empty())
    return word_source(std::move(terms), index, scoring);
  if (!adds_up(query.get_type())) return query;
  const std::size_t scoring_parts = is_filtering(query.get_type()) ? 1 : query.get_num_subqueries();
  std::vector<Query> parts;
  for (std::size_t i = 0; i < query.get_num_subqueries(); ++i)
    parts.push_back(i < scoring_parts ? with_term_sources(query.get_subquery(i), index, scoring)
                                      : query.get_subquery(i));
  return Query(query.get_type(), parts.begin(), parts.end());
}

}  // namespace broadsheet
