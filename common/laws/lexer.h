// Cuts text into the tokens that citation patterns match.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/laws/token.h"
#include "common/laws/vocabulary.h"

namespace broadsheet::laws {

/// Appends the tokens of `text` (less than 4 GB) and end_tokens more. Any bytes are safe: invalid UTF-8 and
/// NUL become marks without meaning.
void lex(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& tokens);

/// A word as the vocabulary stores it: lower case, without accents.
std::string fold_word(std::string_view word);

}  // namespace broadsheet::laws
