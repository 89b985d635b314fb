// A place in a text that matches a part of a query.
#pragma once

#include <compare>
#include <cstddef>

#include "common/span.h"

namespace broadsheet {

/// Units are the parts of a query that are highlighted, numbered by who finds them. A sequence is one place
/// from its first word to its last.
struct Match {
  Span span;
  std::size_t unit = 0;
  bool lit = true;  ///< false: only to be shown as a whole, since parts of it are lit
  auto operator<=>(const Match&) const = default;
};

}  // namespace broadsheet
