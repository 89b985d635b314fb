// The quotation mark inside Hebrew abbreviations.
#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet {

/// True when the character at text[at] is a quotation mark with a Hebrew letter on either side, as in
/// `צה"ל`. Keyboards lack the character gershayim, so that people type this instead. It is then part of the
/// word, and neither opens nor closes a quotation.
bool is_typed_gershayim(std::string_view text, std::size_t at);

}  // namespace broadsheet
