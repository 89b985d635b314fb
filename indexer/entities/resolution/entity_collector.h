// Collects the mentions of a document by entity and ranks the entities.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/document.h"

namespace broadsheet::resolution {

/// Ranks entities by salience.
class EntityCollector {
 public:
  explicit EntityCollector(const Document& document);

  /// The number of the entity; adds it if it is new.
  std::uint32_t entity(EntityType type, std::string_view id, std::string_view name);
  /// `weight` is 1 for a name and less for a word that only points at the entity (`German`).
  void add(std::uint32_t entity, Mention mention, double weight = 1);

  /// The entities, most salient first:
  ///
  ///     salience = 4 if the title names it + 2 if the first paragraph does + 1.5 * log2(1 + mentions)
  ///              + 0.5 if the name has several words
  ///
  /// The first paragraph ends at the first blank line, at the latest after 500 bytes. An adjective counts as
  /// half a mention. Entities with equal salience are sorted by their first mention, then by type and id.
  std::vector<Entity> take();

 private:
  struct Draft {
    Entity entity;
    double weight = 0;
    double salience = 0;
  };
  double salience_of(const Draft& draft) const;

  std::size_t first_paragraph_ = 0;  ///< its end in the text
  std::vector<Draft> drafts_;
  std::unordered_map<std::string, std::uint32_t> by_id_;
};

}  // namespace broadsheet::resolution
