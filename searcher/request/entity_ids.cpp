#include "searcher/request/entity_ids.h"

#include "common/laws/citation.h"
#include "common/names/alias_table.h"
#include "common/names/entity_key.h"

namespace broadsheet {

std::string likely_id(EntityType type, std::string_view text) {
  if (type == EntityType::law)
    if (const std::optional<Citation> law = read_citation(text)) return law->id;
  std::string key = names::entity_key(text);
  const names::CanonicalName* known = names::find_canonical(key, type);
  return known ? std::string(known->key) : key;
}

}  // namespace broadsheet
