#pragma once

#include <vector>

#include "common/analysis/analysis.h"
#include "common/document.h"
#include "searcher/index/found.h"
#include "searcher/lookups/entity_names.h"
#include "searcher/request/opened_document.h"
#include "searcher/request/request.h"
#include "searcher/request/results.h"
#include "searcher/snippets/match_finder.h"

namespace broadsheet {

/// Makes the hits of one query out of stored records.
class HitWriter {
 public:
  /// All must outlive it.
  HitWriter(MatchPattern pattern, const Request& request, const EntityOverrides& overrides,
            EntityNames& names, Analyzer& analyzer);

  /// What lights up in texts: words and phrases, then entities, then what stands verbatim. Their indexes are
  /// the units' numbers.
  const std::vector<TextPattern>& text_units() const { return text_.units(); }
  const std::vector<EntityPattern>& entity_units() const { return entities_; }
  const std::vector<std::string>& exact_units() const { return exact_; }
  std::size_t unit_count() const { return text_units().size() + entities_.size() + exact_.size(); }
  /// How much each unit is worth in a snippet; without them, all are equal.
  void set_weights(std::vector<double> weights) { weights_ = std::move(weights); }

  /// What follows throws Cancelled when the flag is set. nullptr: it does not.
  void watch(const CancelFlag* cancelled);

  /// Of the hits that follow: their texts are not read.
  void leave_out_snippets() { snippets_ = 0; }

  Hit write(FoundDocument found, std::size_t rank);
  /// The whole document.
  OpenedDocument open(const std::string& record);

 private:
  void apply_overrides(Document& document) const;
  std::vector<Match> matches(const Document& document, bool in_title, MatchFinder& finder);
  void put_names(const Document& document, Hit& hit);
  std::vector<EntitySpan> entity_spans(const Document& document);

  std::vector<EntityPattern> entities_;
  std::vector<std::string> exact_, exact_title_;
  MatchFinder title_, text_;
  std::vector<double> weights_;
  const Request& request_;
  std::size_t snippets_;
  const EntityOverrides& overrides_;
  EntityNames& names_;
  Analyzer& analyzer_;
};

}  // namespace broadsheet
