#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/index/date_counts.h"
#include "searcher/request/results.h"

namespace broadsheet {

/// One document that matches.
struct FoundDocument {
  double score = 0;
  std::string record;  ///< see decode_record(); empty unless asked for
  std::vector<TermScore> term_scores;
  std::optional<StorySummary> story;
  std::optional<Arrival> arrival = {};  ///< only with Request::arrived
};

/// What the index has for a query; Results are made of it.
struct Found {
  Total total;
  std::optional<std::uint64_t> stories;  ///< how many they are, copies counted once; absent: not known
  bool partial = false;                  ///< the deadline passed before all documents were looked at
  std::vector<FoundDocument> documents;  ///< the page asked for, best first
  std::vector<FacetCounts> facets;
  std::optional<DateCounts> dates;  ///< of all documents found; only with Request::histogram
  std::string xapian_query;         ///< only with Request::explain
  std::vector<TermScore> feedback;  ///< the same; see Results
};

}  // namespace broadsheet
