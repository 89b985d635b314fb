// The stems of Arabic words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes off the article with the letters before it, suffixes like those of light10 (Larkey, Ballesteros and
/// Connell 2002), and single letters before words without article. Broken plurals, and words whose first or
/// last letters only look like affixes, are in exceptions.txt, folded by fold_accents(), and looked for
/// first. In other words such letters go from all forms alike, so that the forms still meet. Thread-safe.
std::string stem_arabic(std::string_view word);

}  // namespace broadsheet
