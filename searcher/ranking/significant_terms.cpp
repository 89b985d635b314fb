#include "searcher/ranking/significant_terms.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

#include "common/analysis/stopwords.h"
#include "searcher/ranking/bm25.h"

namespace broadsheet {
namespace {

constexpr double title_weight = 4;           // as in the index: index_writer.h
constexpr double number_weight = 0.4;        // years and amounts say little about a topic
constexpr double common_share = 0.1;         // words of more documents tell little and cost much
constexpr double few_documents = 20;         // in a small index, this many are not too many
constexpr std::size_t most_looked_up = 600;  // the most frequent terms of a long text

struct Candidate {
  std::string term;
  double occurrences = 0;
  double factor = 1;
  bool common = false;  ///< a stopword, or in many documents
  double score = 0;     ///< 0: no other document has it
};

double factor_of(std::string_view term) {
  const bool number = term.find_first_not_of("0123456789.,/-") == std::string_view::npos;
  return number ? number_weight : 1;
}

/// Collects the terms of a text in text order.
class Candidates {
 public:
  explicit Candidates(const Language& language) : language_(language) {}

  void add(std::string_view text, double weight, Analyzer& analyzer) {
    analyzer.start(text, language_);
    for (Token token; analyzer.next(token);) {
      if (token.term.size() < 2) continue;
      const auto [place, is_new] = places_.try_emplace(std::string(token.term), found_.size());
      if (is_new) {
        const std::string_view word = text.substr(token.begin, token.end - token.begin);
        found_.push_back({place->first, 0, factor_of(token.term), is_stopword(word, language_)});
      }
      found_[place->second].occurrences += weight;
    }
  }

  std::vector<Candidate> take() { return std::move(found_); }

 private:
  const Language& language_;
  std::unordered_map<std::string, std::size_t> places_;
  std::vector<Candidate> found_;
};

/// Terms with equal values stay in text order.
template <class Value>
void keep_greatest(std::vector<Candidate>& candidates, std::size_t most, Value value) {
  std::stable_sort(candidates.begin(), candidates.end(),
                   [&](const Candidate& a, const Candidate& b) { return value(a) > value(b); });
  if (candidates.size() > most) candidates.resize(most);
}

double frequency_weight(const Candidate& candidate) {
  return candidate.factor * (1 + std::log(candidate.occurrences));
}

void score(Candidate& candidate, const TermStatistics& index) {
  const auto documents = static_cast<double>(index.documents);
  const auto with_term = static_cast<double>(index.frequency(candidate.term));
  if (with_term < (index.has_document ? 2 : 1)) return;
  candidate.common = candidate.common || with_term > std::max(common_share * documents, few_documents);
  // Documents in other languages may also have the term.
  const double idf = inverse_document_frequency(documents, std::min(with_term, documents));
  candidate.score = frequency_weight(candidate) * idf;
}

/// Removes terms of no other document, and common words if others remain.
void leave_out_useless(std::vector<Candidate>& candidates) {
  std::erase_if(candidates, [](const Candidate& one) { return one.score <= 0; });
  const auto is_common = [](const Candidate& one) { return one.common; };
  if (!std::all_of(candidates.begin(), candidates.end(), is_common)) std::erase_if(candidates, is_common);
}

}  // namespace

std::vector<WeightedTerm> significant_terms(const Document& document, const Language& language,
                                            Analyzer& analyzer, const TermStatistics& index,
                                            std::size_t most) {
  Candidates met(language);
  met.add(document.title, title_weight, analyzer);
  met.add(document.text, 1, analyzer);
  std::vector<Candidate> candidates = met.take();
  keep_greatest(candidates, most_looked_up,
                [](const Candidate& one) { return one.common ? 0 : frequency_weight(one); });
  for (Candidate& candidate : candidates) score(candidate, index);
  leave_out_useless(candidates);
  keep_greatest(candidates, most, [](const Candidate& one) { return one.score; });
  double greatest = 0;
  for (const Candidate& one : candidates) greatest = std::max(greatest, frequency_weight(one));
  std::vector<WeightedTerm> terms;
  for (Candidate& one : candidates) terms.push_back({std::move(one.term), frequency_weight(one) / greatest});
  return terms;
}

}  // namespace broadsheet
