#pragma once

#include <string>
#include <string_view>

#include "common/entity.h"

namespace broadsheet {

/// The id that an entity written like this most likely has: a citation's or an alias's, else its key. Text
/// that is an id already gives itself. Empty when the text has no letter or digit.
std::string likely_id(EntityType type, std::string_view text);

}  // namespace broadsheet
