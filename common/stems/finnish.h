// Finnish: nouns in -nen and -us.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// A StemStep: see stem_steps.h. Gives the nouns and adjectives in -nen, -us, -os and -ys a genitive, by
/// which Snowball's algorithm brings all their forms together.
std::string finnish_regular_form(std::string_view word);

}  // namespace broadsheet
