// Abbreviations and elided articles, as the tagger's tokenizer needs them.
#pragma once

#include <string_view>

namespace broadsheet::tagging {

/// True for words with a full stop that does not end a sentence: `Mr`, `Inc`, `Nr`. Case-sensitive.
bool is_abbreviation(std::string_view word);

/// True for what stands before an apostrophe but does not belong to the name behind it: `l`, `dell`, `qu`.
/// `word` is in small letters.
bool is_elided_word(std::string_view word);

}  // namespace broadsheet::tagging
