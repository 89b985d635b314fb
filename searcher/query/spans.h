// Finds where words stand in a document by their positions: phrases, NEAR, SENTENCE.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "searcher/query/ast.h"

namespace broadsheet {

/// What must be found in one document. Terms have their field's prefix.
struct SpanPattern {
  enum class Kind : std::uint8_t {
    terms,     ///< any of the terms
    adjacent,  ///< the parts, one directly behind the other
    any,       ///< any of the parts
    near,      ///< the parts, by proximity
  };
  Kind kind = Kind::terms;
  std::vector<std::string> terms;
  std::vector<SpanPattern> parts;
  Proximity proximity = Proximity::any_order;
  std::uint32_t distance = 0;  ///< near by words: the largest distance in words, at least 1
};

using Position = std::uint32_t;

/// From the position of the first word to that of the last.
struct WordSpan {
  Position first = 0, last = 0;
  auto operator<=>(const WordSpan&) const = default;
};

/// The positions of a term in the document, ascending; empty when it does not occur.
using PositionReader = std::function<std::vector<Position>(const std::string& term)>;

/// All places of the pattern, sorted by first word; empty when there are none. A span of `near` reaches from
/// the first to the last word of its parts. In a chain, each part must be near the one before it, and it must
/// be the same occurrence that is near the one before that. Where very many occurrences are close together,
/// some may be missing, but never the only one.
std::vector<WordSpan> find_spans(const SpanPattern& pattern, const PositionReader& positions);

}  // namespace broadsheet
