#pragma once

#include <string>
#include <vector>

#include "common/schema.h"
#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/query/ast.h"
#include "searcher/zero_hits/relaxation.h"

namespace broadsheet::zero_hits {

/// Other values for a field that nothing has as it was asked for. Bounded in the values that it compares.
class SimilarValues {
 public:
  SimilarValues(IndexReader& index, EntityNames& names) : index_(index), names_(names) {}

  /// For a node of a keyword or entity field: values that are spelt nearly so or that hold all of its words,
  /// the same value in another field of its kind, and its words as plain words. The nearest first.
  std::vector<Relaxation> find(const QueryNode& node);

 private:
  void add_resembling(const QueryNode& node, std::vector<Relaxation>& relaxed);
  void add_in_other_fields(const QueryNode& node, std::vector<Relaxation>& relaxed);
  std::string written(const Field& field, const std::string& term);

  IndexReader& index_;
  EntityNames& names_;
};

}  // namespace broadsheet::zero_hits
