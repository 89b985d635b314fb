// The stems of Hebrew words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes off the prefixes ו ה ב כ ל מ ש and their combinations, and endings of number, gender, possession and
/// construct state. Without a dictionary nothing tells a prefix from a first letter, so exceptions.txt lists
/// common words that begin with one of these letters; they are looked for first. In other words, such
/// letters go from all forms alike, as long as three letters are left, so that the forms still meet.
/// Thread-safe.
std::string stem_hebrew(std::string_view word);

}  // namespace broadsheet
