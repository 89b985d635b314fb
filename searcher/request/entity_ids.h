// Guesses ids of entities.
#pragma once

#include <string>
#include <string_view>

#include "common/entity.h"

namespace broadsheet {

/// The id that an entity with this name most likely has: that of a citation, that of an alias, otherwise its
/// key. An id gives itself. Empty when the text has no letters or digits.
std::string likely_id(EntityType type, std::string_view text);

}  // namespace broadsheet
