// Repairs text that was encoded twice: `CafÃ©` for `Café`.
#pragma once

#include <cstddef>
#include <string>

namespace broadsheet::readers {

/// True when `text` may be encoded twice; quick, and false for most texts.
bool may_be_double_encoded(std::string_view text);

/// Repairs valid UTF-8 whose characters above 0x7f are, all of them, UTF-8 that was read in an older encoding
/// and written as UTF-8 again, once or several times. Returns how many characters it repaired; 0 leaves the
/// text alone. A text that has one other such character, or that speaks of encodings, stays as it is.
std::size_t repair_double_encoding(std::string& text);

}  // namespace broadsheet::readers
