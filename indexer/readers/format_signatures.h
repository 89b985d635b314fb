// The table of other formats: by which bytes they begin, and what to do with such a file.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace broadsheet::readers {

/// A row of the table.
struct FormatSignature {
  std::string_view bytes;   ///< that the input has
  std::size_t offset;       ///< at this place
  std::string_view inside;  ///< and somewhere in its beginning; may be empty
  std::string_view name;    ///< with an article, for a sentence
  std::string_view advice;  ///< what to do with it; may be empty
};

/// Formats that are text in some markup, and binary ones. The first row that fits counts, so special formats
/// come before those that contain them. A binary row counts only for input with control characters: texts may
/// begin with the same letters.
std::span<const FormatSignature> text_signatures();
std::span<const FormatSignature> binary_signatures();

}  // namespace broadsheet::readers
