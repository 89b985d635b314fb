// British and American spellings of English words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Returns the American spelling (`organisation` gives `organization`, `labour` gives `labor`) by the rows of
/// spellings.txt; other words come back unchanged. `word` is case-folded. Thread-safe.
std::string american_spelling(std::string_view word);

/// True for the words whose first letter american_spelling() changes (`enquiry`).
bool is_spelled_with_other_first_letter(std::string_view word);

/// The stem of a word with the ending -ize in any form and American spelling (`organizers` gives `organiz`);
/// empty for other words. Snowball's English algorithm removes the whole ending, which would merge organize
/// with organ and privatize with private.
std::string_view stem_of_word_in_ize(std::string_view word);

/// The text of spellings.txt, which explains its grammar.
std::string_view spelling_table_source();

}  // namespace broadsheet
