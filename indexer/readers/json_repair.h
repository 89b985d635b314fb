#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// JSON that strict parsers refuse for how it is written, not for its structure.
struct RepairedJson {
  std::string json;
  std::vector<std::string> warnings;  ///< empty: nothing was wrong
};

/// Other encodings and stray bytes become UTF-8, raw control characters inside strings escapes or blanks,
/// halves of surrogate pairs U+FFFD, NaN and Infinity null.
RepairedJson repair_json(std::string_view bytes);

}  // namespace broadsheet::readers
