// Relevance feedback: what the best documents are about.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace broadsheet {

/// A distribution over terms, after RM3 (Lavrenko and Croft, "Relevance-Based Language Models", 2001;
/// Abdul-Jaleel et al., "UMass at TREC 2004"). Documents are weighted by rank instead of likelihood.
class RelevanceModel {
 public:
  struct Term {
    std::string term;
    double weight = 0;
  };

  /// The weight of the document at this rank, from 0: 1, 1/4, 1/9 ...
  static double document_weight(std::size_t rank);

  /// Adds a term of a document. Its weight is its `share` of all words, times the document's weight.
  void add(std::string_view term, double share);

  /// The strongest terms that `accept` allows, strongest first, ties by name. Their weights sum to 1.
  std::vector<Term> strongest(std::size_t count, const std::function<bool(const std::string&)>& accept) const;

 private:
  std::unordered_map<std::string, double> weights_;
};

/// The share of the query's weight that goes to the terms of the model. `coverage` is the share of the query
/// that the documents of the model have, by the weight of its words. Documents that have less than half of it
/// may be about something else, so the model counts less.
double feedback_share(double coverage);

}  // namespace broadsheet
