// Turkish: endings of number, possession and case.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// A StemStep: see stem_steps.h. Drops endings as long as enough of a word remains; the stem is without
/// accents.
std::string turkish_stem(std::string_view word);

}  // namespace broadsheet
