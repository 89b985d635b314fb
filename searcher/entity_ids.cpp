#include "searcher/entity_ids.h"

#include "common/names/entity_key.h"

namespace broadsheet {

std::string likely_id(EntityType, std::string_view text) {
  return entity_key(text);
}

}  // namespace broadsheet
