// The date that a text begins with.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::readers {

/// A line near the beginning that is little more than a date: `24 September 2019, by Katrien Mols`. Empty
/// when there is none among the first `lines` lines that are not blank.
std::string dateline(std::string_view text, int lines);

}  // namespace broadsheet::readers
