// One way to relax a condition.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/query/ast.h"

namespace broadsheet::zero_hits {

/// A less strict condition.
struct Relaxation {
  std::optional<QueryNode> node;  ///< the new condition; absent: the condition is dropped
  double cost = 0;                ///< distance from the original; see relaxation_costs.h
  std::string change;             ///< described in words, such as `in one paragraph`
};

}  // namespace broadsheet::zero_hits
