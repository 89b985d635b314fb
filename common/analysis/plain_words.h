// Plain words, which most of a text consists of: ASCII letters that nothing joins to what follows.
#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet {

/// The first byte from `at` on that is not an ASCII separator, an apostrophe or a hyphen.
std::size_t skip_ascii_separators(std::string_view text, std::size_t at);

/// The end of the plain word at byte `at`; 0 if there is none. It has no capitals but its first letter. A
/// word that is not plain may still be one for the tokenizer, which has rules for all of them.
std::size_t end_of_plain_word(std::string_view text, std::size_t at);

}  // namespace broadsheet
