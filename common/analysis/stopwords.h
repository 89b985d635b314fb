#pragma once

#include <string_view>

#include "common/language.h"

namespace broadsheet {

/// True for an article, pronoun, preposition or the like of that language. `word` in any case, with or
/// without accents.
bool is_stopword(std::string_view word, const Language& language);

/// True for a stopword of any language. `word` as above.
bool is_stopword_anywhere(std::string_view word);

}  // namespace broadsheet
