// The table of input formats, and how the format of an input is detected.
#pragma once

#include <span>
#include <string_view>

#include "indexer/readers/formats.h"

namespace broadsheet::readers {

/// A row of the table. A new reader is one file and one row.
struct Format {
  std::string_view name;        ///< for --format
  std::string_view extensions;  ///< separated by blanks
  std::string_view kind;        ///< of its documents, for people: the value of the field `format`
  std::string_view help;        ///< one line
  Likeness (*sniff)(const Head& head);
  Reader (*open)(ReaderInput input);
};

/// In the order in which they are tried.
std::span<const Format> formats();

/// nullptr when there is no such format.
const Format* find_format(std::string_view name);

/// Looks at the content first, then at the extension; nullptr when no format fits.
const Format* detect_format(const Head& head);

}  // namespace broadsheet::readers
