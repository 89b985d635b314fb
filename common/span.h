#pragma once

#include <compare>
#include <cstddef>

namespace broadsheet {

/// Half-open range of bytes of a UTF-8 text, on character boundaries.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  auto operator<=>(const Span&) const = default;
};

}  // namespace broadsheet
