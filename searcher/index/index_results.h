// The raw result of a search in the index, from which Results are made.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/index/date_counts.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// One matching document.
struct FoundDocument {
  double score = 0;
  std::string record;  ///< see decode_record(); empty unless requested
  std::vector<TermScore> term_scores;
  std::optional<StorySummary> story;
  std::optional<Arrival> arrival = {};  ///< only with Request::arrived
};

/// Everything the index has found for a query.
struct IndexResults {
  Total total;
  /// How many stories they are, each with its copies counted once; absent: unknown.
  std::optional<std::uint64_t> stories;
  bool partial = false;                  ///< the deadline passed before all documents were examined
  std::vector<FoundDocument> documents;  ///< the requested page, best first
  std::vector<FacetCounts> facets;
  std::optional<DateCounts> dates;  ///< of all documents found; only with Request::histogram
  std::string xapian_query;         ///< only with Request::explain
  std::vector<TermScore> feedback;  ///< only with Request::explain; see Results
};

}  // namespace broadsheet
