#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/query/ast.h"

namespace broadsheet::zero_hits {

/// A way to ask for less.
struct Relaxation {
  std::optional<QueryNode> node;  ///< instead; absent: without the condition
  double cost = 0;                ///< how far it is from what was asked, from 0; for order only
  std::string change;             ///< in words, such as `in one paragraph`
};

}  // namespace broadsheet::zero_hits
