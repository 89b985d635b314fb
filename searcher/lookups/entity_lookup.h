// Looks up the entities that a query names.
#pragma once

#include <string>
#include <vector>

#include "searcher/lookups/entity_names.h"
#include "searcher/query/ast.h"
#include "searcher/request/request.h"

namespace broadsheet {

/// Fills in the entities for entity fields, @names and filters. An unknown @name becomes plain words; an
/// unknown value of a field or filter matches nothing. Notes tell the user about both, and which entity was
/// chosen if several have the name.
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
