#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "searcher/query/ast.h"

namespace broadsheet {

/// What must stand where in one document: terms of the index, with their field's prefix, by their positions.
struct SpanPattern {
  enum class Kind : std::uint8_t {
    terms,     ///< any of the terms
    adjacent,  ///< the parts one directly behind the other
    any,       ///< any of the parts
    near,      ///< the parts by proximity
  };
  Kind kind = Kind::terms;
  std::vector<std::string> terms;
  std::vector<SpanPattern> parts;
  Proximity proximity = Proximity::any_order;
  std::uint32_t distance = 0;  ///< near by words: how much further than the next word, from 1
};

using Position = std::uint32_t;

/// From the first word's position to the last one's.
struct WordSpan {
  Position first = 0, last = 0;
  auto operator<=>(const WordSpan&) const = default;
};

/// The positions of a term in the document, ascending; none when it does not occur.
using PositionReader = std::function<std::vector<Position>(const std::string& term)>;

/// Where the pattern stands in a document, by first word; nothing when it does not. Spans of `near` reach
/// from the first to the last of their parts' words. In a chain each part must be near the one before it, the
/// same occurrence of which is near the one before that. Of very many occurrences close together, some may be
/// left out, never the only one.
std::vector<WordSpan> find_spans(const SpanPattern& pattern, const PositionReader& positions);

}  // namespace broadsheet
