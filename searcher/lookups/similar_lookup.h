// Looks up what `similar:ID` stands for.
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

/// Fills in the significant terms of a document. An unknown id matches nothing, with a note.
class SimilarLookup {
 public:
  SimilarLookup(IndexReader& index, Analyzer& analyzer, std::vector<std::string>& notes)
      : index_(index), analyzer_(analyzer), notes_(notes) {}

  void fill(QueryNode& node);

  /// Makes a query from `name`: the id of a document, otherwise a text file (`-` is standard input). Detects
  /// the language of a file when `language` is `auto`. Throws EnvironmentError when a file cannot be read.
  QueryNode similar_to(const std::string& name, const std::string& language);
  /// Makes a query from the document with this id, never from a file.
  QueryNode similar_to_document(const std::string& id);

 private:
  std::optional<Document> document_with(const std::string& id);
  std::vector<WeightedTerm> terms_of(const Document& document, bool in_index);

  IndexReader& index_;
  Analyzer& analyzer_;
  std::vector<std::string>& notes_;
};

}  // namespace broadsheet
