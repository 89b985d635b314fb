#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/document.h"

namespace broadsheet::resolution {

/// Gathers the mentions of a document by entity and orders the entities by salience.
class EntityCollector {
 public:
  explicit EntityCollector(const Document& document);

  /// The number of the entity; made if it is new.
  std::uint32_t entity(EntityType type, std::string_view id, std::string_view name);
  /// `weight`: 1 for a name, less for what only points at it (`German`).
  void add(std::uint32_t entity, Mention mention, double weight = 1);

  /// Most salient first:
  ///
  ///     salience = 4 if the title names it + 2 if the first paragraph does + 1.5 * log2(1 + mentions)
  ///              + 0.5 if the name has several words
  ///
  /// The first paragraph ends at the first blank line, at 500 bytes at the latest. Adjectives count as half a
  /// mention. Equal ones stand in the order of their first mentions, then by type and id.
  std::vector<Entity> take();

 private:
  struct Draft {
    Entity entity;
    double weight = 0;
    double salience = 0;
  };
  double salience_of(const Draft& draft) const;

  std::size_t first_paragraph_ = 0;  ///< where it ends in the text
  std::vector<Draft> drafts_;
  std::unordered_map<std::string, std::uint32_t> by_id_;
};

}  // namespace broadsheet::resolution
