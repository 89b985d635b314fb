// Repairs JSON that is structurally sound but breaks the rules of writing it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// The repaired JSON and what was wrong.
struct RepairedJson {
  std::string json;
  std::vector<std::string> warnings;  ///< empty when nothing was wrong
};

/// Converts other encodings and stray bytes to UTF-8, escapes raw control characters in strings or makes them
/// blanks, replaces lone surrogates by U+FFFD, and NaN and Infinity by null.
RepairedJson repair_json(std::string_view bytes);

}  // namespace broadsheet::readers
