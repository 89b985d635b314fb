#pragma once

#include <string_view>

namespace broadsheet::tagging {

/// True for words that are written with a full stop which ends no sentence: `Mr`, `Inc`, `Nr`. Case counts.
bool is_abbreviation(std::string_view word);

/// True for what is written before an apostrophe and is no part of the name behind it: `l`, `dell`, `qu`.
/// In small letters.
bool is_elided_word(std::string_view word);

}  // namespace broadsheet::tagging
