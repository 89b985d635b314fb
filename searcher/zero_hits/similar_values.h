// Finds values similar to one that no document has.
#pragma once

#include <string>
#include <vector>

#include "common/schema.h"
#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/query/ast.h"
#include "searcher/zero_hits/relaxation.h"

namespace broadsheet::zero_hits {

/// Compares a limited number of values.
class SimilarValues {
 public:
  SimilarValues(IndexReader& index, EntityNames& names) : index_(index), names_(names) {}

  /// For a node of a keyword or entity field: values with a similar spelling or with all its words, the same
  /// value in another field of the same kind, and its words as plain words. Nearest first.
  std::vector<Relaxation> find(const QueryNode& node);

 private:
  void add_resembling(const QueryNode& node, std::vector<Relaxation>& relaxed);
  void add_in_other_fields(const QueryNode& node, std::vector<Relaxation>& relaxed);
  std::string written(const Field& field, const std::string& term);

  IndexReader& index_;
  EntityNames& names_;
};

}  // namespace broadsheet::zero_hits
