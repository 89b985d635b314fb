// Finds out why a search finds nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/request/results.h"
#include "searcher/zero_hits/conditions.h"
#include "searcher/zero_hits/hit_counter.h"

namespace broadsheet::zero_hits {

/// The conditions to blame.
struct Diagnosis {
  std::vector<std::optional<std::uint64_t>> counts;  ///< for each condition alone; absent: not counted
  std::vector<std::size_t> empty;                    ///< conditions that no document meets
  std::vector<std::size_t>
      conflict;  ///< if none is empty: a minimal set of conditions that no document meets together
};

/// Examines the first conditions, as many as time allows. A conflict that cannot be narrowed down is left
/// out.
Diagnosis diagnose(const std::vector<Condition>& conditions, const Request& request, HitCounter& counter);

/// What each condition finds by itself. Words side by side are listed one by one. A condition that finds
/// nothing also lists its parts.
std::vector<ClauseCount> clause_counts(const std::vector<Condition>& conditions, const Request& request,
                                       HitCounter& counter);

/// One sentence that explains why nothing was found.
std::string reason_text(const std::vector<Condition>& conditions, const Diagnosis& diagnosis);

}  // namespace broadsheet::zero_hits
