// Makes hits from stored records.
#pragma once

#include <vector>

#include "common/analysis/analysis.h"
#include "common/document.h"
#include "searcher/index/index_results.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/request/opened_document.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"
#include "searcher/snippets/match_finder.h"
#include "searcher/snippets/near_finder.h"

namespace broadsheet {

/// Serves one query.
class HitWriter {
 public:
  /// All must outlive this object.
  HitWriter(MatchPattern pattern, const Request& request, const EntityOverrides& overrides,
            EntityNames& names, Analyzer& analyzer);

  /// What is highlighted: words and phrases, then entities, then exact text, then what NEAR and the like
  /// join. Units are numbered in this order.
  const std::vector<TextPattern>& text_units() const { return text_.units(); }
  const std::vector<EntityPattern>& entity_units() const { return entities_; }
  const std::vector<std::string>& exact_units() const { return exact_; }
  std::size_t unit_count() const {
    return text_units().size() + entities_.size() + exact_.size() + near_.unit_count();
  }
  /// The value of each unit in a snippet. Without weights, all are equal.
  void set_weights(std::vector<double> weights) { weights_ = std::move(weights); }

  /// From now on, the functions below throw Cancelled when the flag is set. nullptr turns this off.
  void watch(const CancelFlag* cancelled);

  /// From now on, hits have no snippets and their texts are not read.
  void leave_out_snippets() { snippets_ = 0; }

  Hit write(FoundDocument found, std::size_t rank);
  /// Opens the whole document for reading.
  OpenedDocument open(const std::string& record);

 private:
  void apply_overrides(Document& document) const;
  std::vector<Match> matches(const Document& document, bool in_title, MatchFinder& finder);
  void put_names(const Document& document, Hit& hit);
  std::vector<EntitySpan> entity_spans(const Document& document);

  std::vector<EntityPattern> entities_;
  std::vector<std::string> exact_, exact_title_;
  MatchFinder title_, text_;
  NearFinder near_;
  std::vector<double> weights_;
  const Request& request_;
  std::size_t snippets_;
  const EntityOverrides& overrides_;
  EntityNames& names_;
  Analyzer& analyzer_;
};

}  // namespace broadsheet
