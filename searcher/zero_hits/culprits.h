#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/request/results.h"
#include "searcher/zero_hits/conditions.h"
#include "searcher/zero_hits/counter.h"

namespace broadsheet::zero_hits {

/// Why a search finds nothing.
struct Culprits {
  std::vector<std::optional<std::uint64_t>> counts;  ///< of every condition alone; absent: not counted
  std::vector<std::size_t> empty;                    ///< conditions that nothing fulfils
  std::vector<std::size_t>
      conflict;  ///< else: that nothing fulfils together, each of which is needed for that
};

/// The first conditions are looked at, as many as there is time for. A conflict that could not be narrowed
/// down is not given.
Culprits find_culprits(const std::vector<Condition>& conditions, const Request& request, Counter& counter);

/// Every condition with what it finds alone; words side by side one by one, and the parts of what finds
/// nothing beside it.
std::vector<ClauseCount> clause_counts(const std::vector<Condition>& conditions, const Request& request,
                                       Counter& counter);

/// One sentence.
std::string reason_text(const std::vector<Condition>& conditions, const Culprits& culprits);

}  // namespace broadsheet::zero_hits
