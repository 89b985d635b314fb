#pragma once

#include <string>
#include <string_view>

#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// The name of a key in the key table, in help and in documents: `a`, `^A`, `Alt-a`, `Space`, `Enter`,
/// `PgDn`. Empty: an unknown key, or something the mouse did.
std::string key_name(const Key& key);

/// Whether the key has one of the names, which have blanks between them: "j Down".
bool names_key(std::string_view names, const Key& key);

}  // namespace broadsheet::interactive
