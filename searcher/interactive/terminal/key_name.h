#pragma once

#include <string>
#include <string_view>

#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// The name of a key in the key table, the help and the documentation: `a`, `^A`, `Alt-a`, `Space`, `Enter`,
/// `PgDn`. Empty for mouse events and unknown keys.
std::string key_name(const Key& key);

/// Whether the key has one of these names, which are separated by blanks: "j Down".
bool names_key(std::string_view names, const Key& key);

}  // namespace broadsheet::interactive
