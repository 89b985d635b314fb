#include "searcher/ranking/word_source.h"

#include <algorithm>

namespace broadsheet {
namespace {

using Query = Xapian::Query;

bool is_term(const Query& query) {
  return query.get_type() == Query::LEAF_TERM && query.get_length() == 1 &&
         !(*query.get_terms_begin()).empty();
}

/// The terms of a term or of alternatives; empty for anything else.
std::vector<std::string> any_terms(const Query& query) {
  if (is_term(query)) return {*query.get_terms_begin()};
  if (query.get_type() != Query::OP_OR) return {};
  std::vector<std::string> terms;
  for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
    if (!is_term(query.get_subquery(i))) return {};
    terms.push_back(*query.get_subquery(i).get_terms_begin());
  }
  return terms;
}

/// Adds the term that the query is, or that it limits. Returns false for any other query.
bool add_word_term(const Query& query, std::vector<WordTerm>& terms) {
  if (is_term(query)) return terms.push_back({*query.get_terms_begin()}), true;
  const bool inside = query.get_type() == Query::OP_FILTER;
  if (!inside && query.get_type() != Query::OP_AND_NOT) return false;
  if (query.get_num_subqueries() != 2 || !is_term(query.get_subquery(0))) return false;
  std::vector<std::string> limits = any_terms(query.get_subquery(1));
  if (limits.empty()) return false;
  terms.push_back({*query.get_subquery(0).get_terms_begin(), std::move(limits), inside});
  return true;
}

std::shared_ptr<const DocumentSets::Set> read_set(const Xapian::Database& generation,
                                                  const std::vector<std::string>& terms) {
  auto set = std::make_shared<DocumentSets::Set>(generation.get_lastdocid() + 1);
  for (const std::string& term : terms)
    for (auto at = generation.postlist_begin(term); at != generation.postlist_end(term); ++at)
      (*set)[*at] = true;
  return set;
}

}  // namespace

std::vector<WordTerm> word_terms(const Query& query) {
  std::vector<WordTerm> terms;
  if (query.get_type() != Query::OP_SYNONYM) return terms;
  for (std::size_t i = 0; i < query.get_num_subqueries(); ++i)
    if (!add_word_term(query.get_subquery(i), terms)) return {};
  return terms;
}

std::shared_ptr<const DocumentSets::Set> DocumentSets::of(const Xapian::Database& generation,
                                                          const std::vector<std::string>& terms) {
  const std::string uuid = generation.get_uuid();
  if (uuid.empty()) return read_set(generation, terms);
  std::string key = uuid;
  for (const std::string& term : terms) key.append(1, '\0').append(term);
  std::shared_ptr<const Set>& set = sets_[key];
  if (!set) set = read_set(generation, terms);
  return set;
}

void WordSource::Cursor::settle() {
  for (; posting != end; ++posting) {
    here = *posting;
    if (!limits || (*limits)[here] == inside) return;
  }
  here = none;
}

void WordSource::Cursor::move_to(Xapian::docid id) {
  if (here == none || here >= id) return;
  if (here + 1 == id)
    ++posting;
  else
    posting.skip_to(id);
  settle();
}

void WordSource::init(const Xapian::Database& generation) {
  cursors_.clear();
  here_ = none;
  frequency_ = 0;
  Xapian::termcount most = 0;
  for (const WordTerm& term : terms_) {
    Cursor cursor{generation.postlist_begin(term.term), generation.postlist_end(term.term), nullptr,
                  term.inside};
    if (!term.limits.empty()) cursor.limits = scoring_.sets->of(generation, term.limits);
    frequency_ += generation.get_termfreq(term.term);
    most = std::max(most, generation.get_wdf_upper_bound(term.term));
    cursor.settle();
    cursors_.push_back(std::move(cursor));
  }
  frequency_ = std::min(frequency_, generation.get_doccount());
  scorer_ = WordScorer(idf_, scoring_, generation, most);
  set_maxweight(scorer_.highest_score());
}

Xapian::termcount WordSource::frequency_here() const {
  Xapian::termcount most = 0;
  for (const Cursor& cursor : cursors_)
    if (cursor.here == here_) most = std::max(most, cursor.posting.get_wdf());
  return most;
}

/// Moves to the first document from `from` on.
void WordSource::find_next(Xapian::docid from) {
  here_ = none;
  for (Cursor& cursor : cursors_) {
    cursor.move_to(from);
    if (cursor.here != none && (here_ == none || cursor.here < here_)) here_ = cursor.here;
  }
}

/// Likewise, passing over documents with lower scores.
void WordSource::advance(Xapian::docid from, double least_score) {
  score_ = 0;
  find_next(from);
  if (least_score <= 0) return;
  const Xapian::termcount fewest = scorer_.fewest_for(least_score);
  for (; here_ != none; find_next(here_ + 1)) {
    const Xapian::termcount frequency = frequency_here();
    if (frequency < fewest) continue;
    score_ = scorer_.score(here_, frequency);
    if (score_ >= least_score) return;
  }
}

void WordSource::next(double least_weight) {
  advance(here_ + 1, least_weight);
}

void WordSource::skip_to(Xapian::docid id, double least_weight) {
  advance(std::max(id, here_), least_weight);
}

}  // namespace broadsheet
