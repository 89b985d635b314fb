#pragma once

#include <filesystem>
#include <istream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "common/entity.h"

namespace broadsheet {

/// A user's own merges, renames and blocks of entities, from the file of --entities. They hold at search
/// time; the index stays as it is.
///
///   file   := (comment | blank | line)*
///   line   := "merge"  TAB type TAB name TAB name    the first is the second
///           | "rename" TAB type TAB name TAB name    the first is shown under the second name
///           | "block"  TAB type TAB name             not counted, not listed
///   comment begins with "#"; type is the name of an entity field; names are as shown, or ids.
class EntityOverrides {
 public:
  /// No overrides.
  EntityOverrides() = default;
  /// Lines that cannot be read are left out and described in `notes`, a sentence each. Of contradicting lines
  /// the last holds.
  EntityOverrides(std::istream& lines, const std::string& name, std::vector<std::string>& notes);

  bool empty() const { return merged_.empty() && renamed_.empty() && blocked_.empty(); }
  /// Who is meant after all merges; `entity` itself when nothing is said of it.
  EntityId target(const EntityId& entity) const;
  /// All whose target this is, itself first.
  std::vector<EntityId> sources(const EntityId& target) const;
  bool is_blocked(const EntityId& entity) const { return blocked_.contains(entity); }
  /// The name that the user gave it; nullptr: none.
  const std::string* name(const EntityId& entity) const;
  /// The entity that the user gave this name, by its key; nullptr: none.
  const EntityId* find(EntityType type, const std::string& name) const;

 private:
  bool read_line(const std::string& line);
  void merge(const EntityId& from, const std::string& name);

  std::map<EntityId, EntityId> merged_;
  std::map<EntityId, std::string> renamed_;
  std::set<EntityId> blocked_;
  std::map<EntityId, EntityId> by_name_;  ///< key of the given name, whose it is
};

/// Reads the file; its faults are added to `notes`. Throws EnvironmentError when it cannot be read.
EntityOverrides load_entity_overrides(const std::filesystem::path& file, std::vector<std::string>& notes);

}  // namespace broadsheet
