// Prose: what may be the text of a document rather than a name, a code or an address.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace broadsheet::readers {

/// True for running text of a sentence or more, also in scripts without blanks. `text` may be HTML.
bool is_prose(std::string_view text);

/// The bytes of a text that are outside tags.
std::size_t prose_bytes(std::string_view text);

/// True when `text` says all that `part` says, apart from case, punctuation and white space. A `part` that
/// ends in an ellipsis is the beginning of something.
bool contains_prose(std::string_view text, std::string_view part);

}  // namespace broadsheet::readers
