#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/laws/token.h"
#include "common/laws/vocabulary.h"

namespace broadsheet::laws {

/// Cuts `text` (under 4 GB) into tokens and end_tokens behind them. Any bytes are safe: invalid UTF-8 and NUL
/// are marks without meaning.
void lex(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& tokens);

/// A word as the vocabulary has it: lower case, without accents.
std::string fold_word(std::string_view word);

}  // namespace broadsheet::laws
