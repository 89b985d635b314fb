#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace broadsheet {

/// What the best documents are about: a distribution over their terms, after RM3 (Lavrenko and Croft,
/// "Relevance-Based Language Models", 2001; Abdul-Jaleel et al., "UMass at TREC 2004"). Documents weigh by
/// their rank instead of their likelihood.
class RelevanceModel {
 public:
  struct Term {
    std::string term;
    double weight = 0;
  };

  /// How much the document of that rank, from 0, says of what is wanted: 1, 1/4, 1/9 ...
  static double document_weight(std::size_t rank);

  /// Adds a document's term: `share` of all its words times the document's weight.
  void add(std::string_view term, double share);

  /// The strongest terms that `accept` takes, the strongest first, equal ones by name; weights sum up to 1.
  std::vector<Term> strongest(std::size_t count, const std::function<bool(const std::string&)>& accept) const;

 private:
  std::unordered_map<std::string, double> weights_;
};

/// Of the whole query's weight, the share that goes to the terms of the model.
inline constexpr double feedback_share = 0.4;

}  // namespace broadsheet
