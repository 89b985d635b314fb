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

/// In the order of EntityType; also the names of the fields.
inline constexpr std::array<std::string_view, 4> entity_type_names{"person", "organisation", "place", "law"};

constexpr std::string_view entity_type_name(EntityType type) {
  return entity_type_names[static_cast<std::size_t>(type)];
}

/// A place where a document names an entity: bytes [begin, end) of its title or its text.
struct Mention {
  bool in_title = false;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const Mention&) const = default;
};

/// Somebody or something that a document names. Equal type and id: the same one, in whatever document.
struct Entity {
  EntityType type = EntityType::person;
  std::string id;    ///< what documents are filtered and counted by; laws: such as `eu/reg/2016/679`
  std::string name;  ///< what people read
  std::vector<Mention> mentions;  ///< title first, then in the order of the text
  bool operator==(const Entity&) const = default;
};

/// Which entity is meant, in whatever document.
struct EntityId {
  EntityType type = EntityType::person;
  std::string id;
  auto operator<=>(const EntityId&) const = default;
};

}  // namespace broadsheet
