#pragma once

#include <string>
#include <vector>

#include "searcher/lookups/entity_names.h"
#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// Fills in who is meant by the entity fields and @names of a query and by filters. A @name that nobody has
/// is read as plain words; a field's or filter's then matches nothing. Notes say both, and which of several
/// bearers of a name was taken.
class EntityLookup {
 public:
  EntityLookup(EntityNames& names, std::vector<std::string>& notes) : names_(names), notes_(notes) {}

  void fill(QueryNode& node);
  void fill(std::vector<Filter>& filters);

 private:
  std::vector<EntityId> meant(EntityType type, const std::string& text);
  void fill_name(QueryNode& node);
  void note_reading(const EntityNames::Meaning& meaning, const std::string& text);

  EntityNames& names_;
  std::vector<std::string>& notes_;
};

}  // namespace broadsheet
