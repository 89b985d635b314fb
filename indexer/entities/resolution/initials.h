// Acronyms and the names they stand for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::resolution {

/// True for a word of 2 to 10 bytes that begins with a capital and has at least two (`EGF`, `BaFin`). It may
/// contain letters, digits, `&`, hyphens and full stops.
bool is_acronym(std::string_view word);

/// The possible acronyms of a name: the initials of its capitalised words, and those of all words if they
/// differ.
std::vector<std::string> initials_of(std::string_view name);

/// True when `acronym` consists of initials of `name`, in order and beginning with the first.
bool spells(std::string_view acronym, std::string_view name);

}  // namespace broadsheet::resolution
