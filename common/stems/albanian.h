// The stems of Albanian words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes off the endings of case and of the article, which Albanian puts behind the word. Accents go too.
/// Thread-safe.
std::string stem_albanian(std::string_view word);

}  // namespace broadsheet
