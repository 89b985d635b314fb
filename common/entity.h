// Entities: the persons, organisations, places and laws that documents name, and where they name them.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// DO NOT CHANGE THESE VALUES: they are in indexes on disk.
enum class EntityType : std::uint8_t { person = 0, organisation = 1, place = 2, law = 3 };

/// In the order of EntityType. The entity fields have these names, too.
inline constexpr std::array<std::string_view, 4> entity_type_names{"person", "organisation", "place", "law"};

constexpr std::string_view entity_type_name(EntityType type) {
  return entity_type_names[static_cast<std::size_t>(type)];
}

/// A place where a document names an entity: bytes [begin, end) of its title or text.
struct Mention {
  bool in_title = false;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Mention&) const = default;
};

/// A person, organisation, place or law that a document names. The same type and id always mean the same
/// entity.
struct Entity {
  EntityType type = EntityType::person;
  std::string id;                 ///< filters and facets use it; a law's is like `eu/reg/2016/679`
  std::string name;               ///< the name to show
  std::vector<Mention> mentions;  ///< those in the title first, then in text order
  bool operator==(const Entity&) const = default;
};

/// Identifies an entity across documents.
struct EntityId {
  EntityType type = EntityType::person;
  std::string id;
  auto operator<=>(const EntityId&) const = default;
};

}  // namespace broadsheet
