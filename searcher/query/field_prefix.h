// Recognises `name:` before a value.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/index_fields.h"

namespace broadsheet {

struct FieldPrefix {
  std::string_view name;  ///< as typed
  const Field* field = nullptr;
  std::size_t size = 0;  ///< in bytes, with the colon
};

/// The field whose name and colon stand at text[at]. `index_fields` are those of the index; nullptr: those of
/// the schema. nullopt when there is no such field.
std::optional<FieldPrefix> field_prefix_at(std::string_view text, std::size_t at,
                                           const IndexFields* index_fields);

}  // namespace broadsheet
