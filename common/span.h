// A range of bytes in a text.
#pragma once

#include <compare>
#include <cstddef>

namespace broadsheet {

/// Half-open: [begin, end). In UTF-8, both ends are on character boundaries.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  auto operator<=>(const Span&) const = default;
};

}  // namespace broadsheet
