#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::resolution {

/// One word of 2 to 10 letters, digits, `&` and hyphens, at least two of them capitals and none but the last
/// small ones as in `BaFin`.
bool is_acronym(std::string_view word);

/// The initials of a name in capitals: of its words with capitals, and of all its words when those are
/// others.
std::vector<std::string> initials_of(std::string_view name);

/// Whether `acronym` is made of initials of `name`, in order and from the first.
bool spells(std::string_view acronym, std::string_view name);

}  // namespace broadsheet::resolution
