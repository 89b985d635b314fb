#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// The word in American spelling (`organisation` gives `organization`, `labour` `labor`), by the rows of
/// spellings.txt; other words as they are. `word` is case folded. Thread-safe.
std::string american_spelling(std::string_view word);

/// True for words that american_spelling() gives another first letter (`enquiry`); for no others that it
/// changes.
bool is_spelled_with_other_first_letter(std::string_view word);

/// The stem of a word with the ending -ize, in American spelling, in any of its forms (`organizers` gives
/// `organiz`); empty for other words. Snowball's English algorithm takes the whole ending off, which makes
/// one word of organize and organ, privatize and private.
std::string_view stem_of_word_in_ize(std::string_view word);

/// The rows of spellings.txt; their grammar is at its top.
std::string_view spelling_table_source();

}  // namespace broadsheet
