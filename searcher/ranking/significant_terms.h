// Finds the terms that characterise a document, for `similar:`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/document.h"
#include "common/language.h"
#include "searcher/query/ast.h"

namespace broadsheet {

/// Statistics about an index.
struct TermStatistics {
  /// Number of documents that have the term.
  std::function<std::uint64_t(const std::string& term)> frequency;
  std::uint64_t documents = 0;  ///< number of documents in the language of the text
  bool has_document = false;    ///< the text itself is one of the documents
};

inline constexpr std::size_t usual_significant_terms = 40;

/// The terms that set a text apart from the rest of the index, most significant first: those with the
/// greatest (1 + log tf) idf (Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
/// 1988). Title words count as often as in the index. Leaves out stopwords, words of more than a tenth of the
/// documents, and words of no other document. Numbers count less. If nothing else remains, common words stay.
/// The weights are for a query, at most 1, and do not include idf, which ranking adds.
std::vector<WeightedTerm> significant_terms(const Document& document, const Language& language,
                                            Analyzer& analyzer, const TermStatistics& index,
                                            std::size_t most = usual_significant_terms);

}  // namespace broadsheet
