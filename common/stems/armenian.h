// The stems of Armenian words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes off article, case and plural endings. Xapian's algorithm also takes off endings that make words, and
/// so gives օրենք (law) the stem of օր (day). Thread-safe.
std::string stem_armenian(std::string_view word);

}  // namespace broadsheet
