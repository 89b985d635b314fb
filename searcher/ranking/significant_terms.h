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

/// What an index knows of terms.
struct TermStatistics {
  std::function<std::uint64_t(const std::string& term)> frequency;  ///< documents that have it
  std::uint64_t documents = 0;                                      ///< in the language of the text
  bool has_document = false;                                        ///< the text is one of them
};

inline constexpr std::size_t usual_significant_terms = 40;

/// The terms that set a text apart from the others of the index, the most telling first: those with the
/// greatest (1 + log tf) idf (Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
/// 1988), where a word of the title counts as often as in the index. Stopwords and words of more than a tenth
/// of the documents are left out, and so is what no other document has; numbers count less. When nothing else
/// is left, common words stay. The weights are those of a query's terms, at most 1: idf, which ranking has,
/// is not in them.
std::vector<WeightedTerm> significant_terms(const Document& document, const Language& language,
                                            Analyzer& analyzer, const TermStatistics& index,
                                            std::size_t most = usual_significant_terms);

}  // namespace broadsheet
