#include "searcher/index/index_match.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

#include "common/index/stored_record.h"
#include "common/schema.h"
#include "searcher/index/deadline_source.h"
#include "searcher/index/facet_spy.h"
#include "searcher/index/story_page.h"
#include "searcher/ranking/bm25.h"
#include "searcher/ranking/ranked_matches.h"
#include "searcher/ranking/reranker.h"
#include "searcher/ranking/term_source.h"

namespace broadsheet {
namespace {

/// Matches always examined, for a better estimate of the total.
constexpr Xapian::doccount counted_anyway = 1000;

/// Sorts by date, ascending; undated documents are last.
class OldestFirst : public Xapian::KeyMaker {
 public:
  std::string operator()(const Xapian::Document& document) const override {
    const std::string key = document.get_value(date_slot);
    return key.empty() ? "~" : key;
  }
};

Reranker::Parts reranking_parts(const Request& request, const RankingWords& words) {
  Reranker::Parts parts{false, false, std::nullopt};
  if (request.sort == SortOrder::relevance) {
    parts.proximity = request.proximity;
    parts.feedback = uses_feedback(request.feedback, words.words.size());
    if (request.half_life_days) parts.recency = {*request.half_life_days, today_here()};
  }
  return parts;
}

void explain_order(const RankedDocument& ranked, std::vector<TermScore>& scores) {
  const std::pair<const char*, double> parts[] = {
      {"(words together)", ranked.proximity}, {"(feedback)", ranked.feedback}, {"(recency)", ranked.recency}};
  for (const auto& [label, score] : parts)
    if (score > 0) scores.push_back({label, score});
}

/// One run of a query.
class IndexMatch {
 public:
  /// All must outlive this object.
  IndexMatch(const OpenIndex& index, const CompiledQuery& query, const RankingWords& words,
             const Request& request, const EntityOverrides& overrides, const Deadline& deadline)
      : index_(index),
        query_(query),
        request_(request),
        bm25_(bm25_for(words.words.size() + words.other_terms)),
        reranker_(index.database(), bm25_, words, reranking_parts(request, words)),
        time_limit_(deadline),
        spies_(index.database(), request, overrides),
        enquire_(enquire_for(deadline.is_set() ? within_time(scored(query.query)) : scored(query.query))),
        ranking_(enquire_, reranker_) {
    set_order();
    spies_.watch(enquire_);
  }

  IndexResults run() {
    Xapian::MSet all;
    const Page page = read_page(all);
    IndexResults found;
    found.partial = time_limit_.has_ended_early();
    found.total = total_of(all, found.partial);
    if (!found.partial) found.stories = page.stories;
    for (const Place& place : page.places) found.documents.push_back(found_document(place));
    put_counts(found);
    if (request_.explain) explain(page, found);
    return found;
  }

 private:
  Xapian::Enquire enquire_for(const Xapian::Query& query) const {
    Xapian::Enquire enquire(index_.database());
    if (request_.ranked)
      enquire.set_weighting_scheme(Xapian::BM25Weight(bm25_.k1, 0, 1, bm25_.b, bm25_.shortest));
    else
      enquire.set_weighting_scheme(Xapian::TfIdfWeight("bnn"));  // 1 per term; see all_that_match()
    enquire.set_query(query);
    return enquire;
  }

  Xapian::Query scored(const Xapian::Query& query) const {
    if (!request_.ranked) return query;
    const Xapian::Database& database = index_.database();
    const double average_length = std::max(1.0, database.get_average_length());
    return with_term_sources(query, database, {bm25_, average_length, &index_.lengths(), &index_.sets()});
  }

  Xapian::Query within_time(const Xapian::Query& query) const {
    return {Xapian::Query::OP_FILTER, query, Xapian::Query(time_limit_.clone()->release())};
  }

  void set_order() {
    if (request_.sort == SortOrder::newest) enquire_.set_sort_by_value_then_relevance(date_slot, true);
    if (request_.sort == SortOrder::oldest) enquire_.set_sort_by_key_then_relevance(&oldest_first_, false);
  }

  Xapian::doccount matches_to_count() const {
    const bool all =
        request_.exact_total || !request_.facets.empty() || request_.histogram || request_.limit == 0;
    return all ? index_.database().get_doccount() : counted_anyway;
  }

  /// The requested page, as far as there are enough documents. `all` receives the match set for the totals.
  Page read_page(Xapian::MSet& all) {
    const std::size_t documents = index_.database().get_doccount();
    const std::size_t first = std::min(request_.offset, documents);
    const std::size_t size = std::min(request_.limit, documents - first);
    const PageRequest wanted{static_cast<Xapian::doccount>(first), static_cast<Xapian::doccount>(size),
                             matches_to_count(), request_.sort == SortOrder::relevance};
    if (request_.collapse && !index_.stories().empty())
      return collapsed_page(ranking_, wanted, index_.stories(), all);
    ranking_.read(size > 0 ? first + size : 0, wanted.checked);
    all = ranking_.matches();
    Page page;
    for (std::size_t i = first; i < std::min(first + size, ranking_.size()); ++i)
      page.places.push_back({i, story_of(ranking_.document(i), index_.stories())});
    return page;
  }

  FoundDocument found_document(const Place& place) const {
    return {ranking_[place.number].score,
            record_of(ranking_.document(place.number)),
            {},
            story_summary(place.story, index_.stories())};
  }

  /// When a match ended early, Xapian knows only what it has found so far.
  Total total_of(const Xapian::MSet& all, bool partial) const {
    const std::uint64_t least = all.get_matches_lower_bound();
    if (partial) return {least, least, index_.database().get_doccount()};
    return {all.get_matches_estimated(), least, all.get_matches_upper_bound()};
  }

  void put_counts(IndexResults& found) const {
    found.facets = spies_.counts();
    for (FacetCounts& facet : found.facets) facet.exact = !found.partial;
    found.dates = spies_.date_counts(found.total.value);
  }

  void explain(const Page& page, IndexResults& found) const {
    found.xapian_query = query_.query.get_description();
    for (std::size_t i = 0; i < page.places.size(); ++i) {
      found.documents[i].term_scores = part_scores(found.documents[i].record);
      explain_order(ranking_[page.places[i].number], found.documents[i].term_scores);
    }
    for (const RelevanceModel::Term& term : reranker_.feedback_terms())
      found.feedback.push_back({term.term, term.weight});
  }

  /// What each part of the query adds to the document's score by itself.
  std::vector<TermScore> part_scores(const std::string& record) const {
    const std::string id = keyword_term(*find_field("id"), decode_record(record).id);
    std::vector<TermScore> scores;
    for (const CompiledQuery::Part& part : query_.parts) {
      const Xapian::Query query(Xapian::Query::OP_FILTER, part.query, Xapian::Query(id));
      const Xapian::MSet found = enquire_for(query).get_mset(0, 1);
      if (!found.empty()) scores.push_back({part.label, found.begin().get_weight()});
    }
    return scores;
  }

  const OpenIndex& index_;
  const CompiledQuery& query_;
  const Request& request_;
  const Bm25 bm25_;
  Reranker reranker_;
  OldestFirst oldest_first_;
  const DeadlineSource time_limit_;
  FacetSpies spies_;
  Xapian::Enquire enquire_;
  RankedMatches ranking_;
};

}  // namespace

IndexResults match_index(const OpenIndex& index, const CompiledQuery& query, const RankingWords& words,
                         const Request& request, const EntityOverrides& overrides, const Deadline& deadline) {
  return IndexMatch(index, query, words, request, overrides, deadline).run();
}

}  // namespace broadsheet
