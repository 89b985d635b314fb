// Cuts words and quotations out of pasted text.
#pragma once

#include <cstddef>
#include <string_view>

#include "common/index_fields.h"

namespace broadsheet {

/// True for `(`, `[` and `{`.
bool is_opening_bracket(char32_t c);

/// The word in a run without blanks and quotes: without brackets, bullets and punctuation around it. The last
/// full stop of `U.S.` stays. Empty when the run has neither letter nor digit.
std::string_view word_in_run(std::string_view run);

/// True when the run would mean more than its words in a query: an operator, a sign, a field, a pattern.
bool means_more_than_words(std::string_view run, const IndexFields* index_fields);

/// The size of the quotation at text[at], with its marks, if it is closed and has at most five words; else 0.
std::size_t short_quotation_size(std::string_view text, std::size_t at);

}  // namespace broadsheet
