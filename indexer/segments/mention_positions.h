// Maps mentions of entities to word positions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/entity.h"

namespace broadsheet {

/// Finds the words of a title or text that each mention covers, in one pass over the tokens.
class MentionPositions {
 public:
  struct Place {
    std::size_t entity = 0;  ///< index into the entities
    std::size_t begin = 0, end = 0;
    std::uint32_t first = 0, last = 0;  ///< word positions; 0: covers no word
  };

  /// Takes the mentions in the title, or those in the text.
  MentionPositions(const std::vector<Entity>& entities, bool in_title);

  /// Call this for each token in order. `before` is added to its position.
  void visit(const Token& token, std::uint32_t before);

  /// Sorted by where they begin.
  std::span<const Place> places() const { return places_; }

 private:
  std::vector<Place> places_;
  std::size_t open_ = 0;  ///< all places before this one end before the current token
};

}  // namespace broadsheet
