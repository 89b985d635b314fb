#include "searcher/ranking/reranker.h"

#include <xapian.h>

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "common/analysis/stopwords.h"
#include "common/folded_cursor.h"
#include "common/schema.h"
#include "searcher/ranking/recency.h"
#include "searcher/ranking/word_pairs.h"

namespace broadsheet {
namespace {

constexpr std::size_t proximity_depth = 20;
constexpr std::size_t feedback_depth = 100;
constexpr std::size_t recency_depth = 1000;
constexpr std::size_t model_documents = 5;
constexpr std::size_t model_size = 40;    // in terms
constexpr double commonest_share = 0.3;   // of documents that may have a term of the model
constexpr std::size_t shortest_term = 3;  // bytes
constexpr char first_word[] = "[";        // behind capitals, which begin the prefixes of fields

/// Best first. Documents with equal scores keep their order.
void sort_best(std::vector<RankedDocument>& best, std::size_t count) {
  const auto end = best.begin() + static_cast<std::ptrdiff_t>(std::min(count, best.size()));
  std::stable_sort(best.begin(), end, [](const auto& a, const auto& b) { return a.score > b.score; });
}

Positions positions_of(const Xapian::Database& database, Xapian::docid docid, const std::string& term) {
  return {database.positionlist_begin(docid, term), database.positionlist_end(docid, term)};
}

Positions positions_of_any(const Xapian::Database& database, Xapian::docid docid,
                           const std::vector<std::string>& terms) {
  Positions all = terms.empty() ? Positions() : positions_of(database, docid, terms.front());
  if (terms.size() < 2) return all;
  for (std::size_t i = 1; i < terms.size(); ++i) {
    const Positions more = positions_of(database, docid, terms[i]);
    all.insert(all.end(), more.begin(), more.end());
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

/// All positions in the document of what the pattern stands for.
Positions positions_of(const Xapian::Database& database, Xapian::docid docid, const TextPattern& pattern) {
  Positions all = positions_of_any(database, docid, pattern.terms);
  if (pattern.sequences.empty()) return all;
  for (const TextPattern::Sequence& sequence : pattern.sequences) {
    std::vector<Positions> places;
    for (const TextPattern::Alternatives& terms : sequence)
      places.push_back(positions_of_any(database, docid, terms));
    const Positions found = adjacent_positions(places);
    all.insert(all.end(), found.begin(), found.end());
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace

struct Reranker::ModelTerm {
  std::string term;
  double weight;  ///< in the query
  double idf;
};

Reranker::Reranker(const Xapian::Database& database, const Bm25& bm25, const RankingWords& words, Parts parts)
    : database_(database),
      bm25_(bm25),
      words_(words),
      parts_(parts),
      documents_(static_cast<double>(database.get_doccount())),
      average_length_(std::max(1.0, database.get_average_length())) {
  if (words.neighbours.empty()) parts_.proximity = false;
  if (words.words.empty()) parts_.feedback = false;
}

std::size_t Reranker::depth() const {
  if (parts_.recency) return recency_depth;
  if (parts_.feedback) return feedback_depth;
  return parts_.proximity ? proximity_depth : 0;
}

void Reranker::rerank(std::vector<RankedDocument>& best) {
  if (parts_.proximity) add_proximity(best);
  if (parts_.feedback) add_feedback(best);
  if (parts_.recency) add_recency(best);
}

double Reranker::inverse_frequency(const TextPattern& pattern) const {
  double frequency = 0;
  for (const std::string& term : pattern.terms) frequency += database_.get_termfreq(term);
  for (const TextPattern::Sequence& sequence : pattern.sequences) {
    double rarest = documents_;
    for (const TextPattern::Alternatives& place : sequence) {
      double any = 0;
      for (const std::string& term : place) any += database_.get_termfreq(term);
      rarest = std::min(rarest, any);
    }
    frequency += rarest;
  }
  return inverse_document_frequency(documents_, std::min(frequency, documents_));
}

double Reranker::relative_length(std::uint32_t docid) const {
  return static_cast<double>(database_.get_doclength(docid)) / average_length_;
}

/// The positions of each word in each document, as [word][document]. The index stores positions of a term by
/// docid, so they are read in that order.
std::vector<std::vector<Positions>> Reranker::read_positions(
    std::span<const RankedDocument> documents) const {
  std::vector<std::size_t> by_docid(documents.size());
  std::iota(by_docid.begin(), by_docid.end(), std::size_t{0});
  std::sort(by_docid.begin(), by_docid.end(),
            [&](std::size_t a, std::size_t b) { return documents[a].docid < documents[b].docid; });
  std::vector<std::vector<Positions>> positions;
  for (const RankingWord& word : words_.words) {
    std::vector<Positions>& places = positions.emplace_back(documents.size());
    for (const std::size_t i : by_docid)
      places[i] = positions_of(database_, documents[i].docid, word.pattern);
  }
  return positions;
}

void Reranker::add_proximity(std::vector<RankedDocument>& best) const {
  std::vector<double> idf;
  for (const RankingWord& word : words_.words) idf.push_back(inverse_frequency(word.pattern));
  const std::size_t count = std::min(proximity_depth, best.size());
  const auto positions = read_positions({best.data(), count});
  for (std::size_t i = 0; i < count; ++i) {
    RankedDocument& document = best[i];
    for (const auto& [first, second] : words_.neighbours) {
      const double frequency = pair_frequency(positions[first][i], positions[second][i]);
      if (frequency == 0) continue;
      const double weight = pair_weight * std::min(idf[first], idf[second]);
      document.proximity += bm25_score(bm25_, weight, frequency, relative_length(document.docid));
    }
    document.score += document.proximity;
  }
  sort_best(best, count);
}

RelevanceModel Reranker::model_of(const std::vector<RankedDocument>& best) const {
  RelevanceModel model;
  for (std::size_t rank = 0; rank < std::min(model_documents, best.size()); ++rank) {
    const Xapian::docid docid = best[rank].docid;
    const double weight = RelevanceModel::document_weight(rank) / database_.get_doclength(docid);
    auto term = database_.termlist_begin(docid);
    const auto end = database_.termlist_end(docid);
    for (term.skip_to(first_word); term != end; ++term) model.add(*term, weight * term.get_wdf());
  }
  return model;
}

/// How much of the query the documents of the model have. Words count by their rarity, documents as in the
/// model.
double Reranker::query_coverage(const std::vector<RankedDocument>& best) const {
  double whole = 0, covered = 0;
  for (const RankingWord& word : words_.words) {
    const double weight = word.weight * inverse_frequency(word.pattern);
    for (std::size_t rank = 0; rank < std::min(model_documents, best.size()); ++rank) {
      const double share = weight * RelevanceModel::document_weight(rank);
      whole += share;
      if (!positions_of(database_, best[rank].docid, word.pattern).empty()) covered += share;
    }
  }
  return whole > 0 ? covered / whole : 0;
}

std::vector<Reranker::ModelTerm> Reranker::model_terms(double coverage) const {
  const double model = feedback_share(coverage);
  const double share = words_.total_weight() * model / (1 - model);
  std::vector<ModelTerm> terms;
  for (const RelevanceModel::Term& term : terms_)
    terms.push_back({term.term, share * term.weight,
                     inverse_document_frequency(documents_, database_.get_termfreq(term.term))});
  std::sort(terms.begin(), terms.end(), [](const auto& a, const auto& b) { return a.term < b.term; });
  return terms;
}

void Reranker::add_feedback(std::vector<RankedDocument>& best) {
  terms_ = model_of(best).strongest(model_size, [&](const std::string& term) {
    if (term.size() < shortest_term || is_digit(term.front())) return false;
    const double frequency = database_.get_termfreq(term);
    return frequency >= 2 && frequency <= commonest_share * documents_ && !is_stopword_anywhere(term);
  });
  const std::vector<ModelTerm> wanted = model_terms(query_coverage(best));
  const std::size_t count = std::min(feedback_depth, best.size());
  for (std::size_t i = 0; i < count; ++i) {
    RankedDocument& document = best[i];
    const double length = relative_length(document.docid);
    auto term = database_.termlist_begin(document.docid);
    const auto end = database_.termlist_end(document.docid);
    for (const ModelTerm& model_term : wanted) {
      term.skip_to(model_term.term);
      if (term == end) break;
      if (*term == model_term.term)
        document.feedback += model_term.weight * bm25_score(bm25_, model_term.idf, term.get_wdf(), length);
    }
    document.score += document.feedback;
  }
  sort_best(best, count);
}

void Reranker::add_recency(std::vector<RankedDocument>& best) const {
  const std::size_t count = std::min(recency_depth, best.size());
  for (std::size_t i = 0; i < count; ++i) {
    RankedDocument& document = best[i];
    const std::string key =
        database_.get_document(document.docid).get_value(static_cast<Xapian::valueno>(Slot::date));
    const double factor =
        recency_factor(date_from_key(key), parts_.recency->today, parts_.recency->half_life_days);
    document.recency = document.score * (factor - 1);
    document.score += document.recency;
  }
  sort_best(best, count);
}

}  // namespace broadsheet
