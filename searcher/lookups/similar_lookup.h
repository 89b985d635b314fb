#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/document.h"
#include "searcher/index/index_reader.h"
#include "searcher/query/ast.h"

namespace broadsheet {

/// Fills in what `similar:ID` stands for: the terms that set that document apart. An id that no document has
/// finds nothing, and a note says so.
class SimilarLookup {
 public:
  SimilarLookup(IndexReader& index, Analyzer& analyzer, std::vector<std::string>& notes)
      : index_(index), analyzer_(analyzer), notes_(notes) {}

  void fill(QueryNode& node);

  /// Makes a query of `name`: the id of a document, or else a text file, `-` being standard input. The file's
  /// language is detected when `language` is `auto`. Throws EnvironmentError when a file cannot be read.
  QueryNode similar_to(const std::string& name, const std::string& language);
  /// The same, of the document with this id only.
  QueryNode similar_to_document(const std::string& id);

 private:
  std::optional<Document> document_with(const std::string& id);
  std::vector<WeightedTerm> terms_of(const Document& document, bool in_index);

  IndexReader& index_;
  Analyzer& analyzer_;
  std::vector<std::string>& notes_;
};

}  // namespace broadsheet
