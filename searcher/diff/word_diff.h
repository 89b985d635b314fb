#pragma once

#include <string_view>
#include <vector>

#include "searcher/diff/document_diff.h"

namespace broadsheet {

/// The words of a text, each with the blanks behind it; characters of scripts without spaces are words of
/// their own.
std::vector<std::string_view> diff_words(std::string_view text);

/// Of a word without the blanks behind it.
std::uint64_t hash_of_word(std::string_view word);

/// What turns one text into the other, word by word. Single words that are the same between changes count as
/// changed, since they tell nothing.
std::vector<TextPart> diff_words(std::string_view from, std::string_view to);

}  // namespace broadsheet
