#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/entity.h"

namespace broadsheet {

/// Tells which words of a title or text each mention in it covers, in one pass over its tokens.
class MentionPositions {
 public:
  struct Place {
    std::size_t entity = 0;  ///< index into the entities
    std::size_t begin = 0, end = 0;
    std::uint32_t first = 0, last = 0;  ///< positions of the words; 0: no word is covered
  };

  /// Of the mentions in the title, or of those in the text.
  MentionPositions(const std::vector<Entity>& entities, bool in_title);

  /// Takes the tokens in their order; `before` is added to their positions.
  void visit(const Token& token, std::uint32_t before);

  /// By beginning.
  std::span<const Place> places() const { return places_; }

 private:
  std::vector<Place> places_;
  std::size_t open_ = 0;  ///< all places before it end before the present token
};

}  // namespace broadsheet
