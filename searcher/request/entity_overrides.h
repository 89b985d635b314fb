// The user's corrections to entities: the file of --entities.
#pragma once

#include <filesystem>
#include <istream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "common/entity.h"

namespace broadsheet {

/// Merges, renames and blocks entities during a search; the index stays unchanged.
///   file   := (comment | blank | line)*
///   line   := "merge"  TAB type TAB name TAB name    the first is the second
///           | "rename" TAB type TAB name TAB name    the first is shown under the second name
///           | "block"  TAB type TAB name             not counted, not listed
///   comment begins with "#"; type is the name of an entity field; names are as shown, or ids.
class EntityOverrides {
 public:
  /// No overrides.
  EntityOverrides() = default;
  /// Skips lines that it cannot read and describes each in `notes`. If lines contradict each other, the last
  /// one counts.
  EntityOverrides(std::istream& lines, const std::string& name, std::vector<std::string>& notes);

  bool empty() const { return merged_.empty() && renamed_.empty() && blocked_.empty(); }
  /// The entity after all merges; `entity` itself if it is not merged.
  EntityId target(const EntityId& entity) const;
  /// All entities whose target this is, itself first.
  std::vector<EntityId> sources(const EntityId& target) const;
  bool is_blocked(const EntityId& entity) const { return blocked_.contains(entity); }
  /// The name that the user gave to the entity; nullptr when there is none.
  const std::string* name(const EntityId& entity) const;
  /// The entity that the user gave this name, compared by key; nullptr when there is none.
  const EntityId* find(EntityType type, const std::string& name) const;

 private:
  bool read_line(const std::string& line);
  void merge(const EntityId& from, const std::string& name);

  std::map<EntityId, EntityId> merged_;
  std::map<EntityId, std::string> renamed_;
  std::set<EntityId> blocked_;
  std::map<EntityId, EntityId> by_name_;  ///< by the key of the given name
};

/// Reads the file and adds its faults to `notes`. Throws EnvironmentError when it cannot be read.
EntityOverrides load_entity_overrides(const std::filesystem::path& file, std::vector<std::string>& notes);

}  // namespace broadsheet
