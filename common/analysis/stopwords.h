// Stopwords: common words that say nothing about a topic, by language.
#pragma once

#include <string_view>

#include "common/language.h"

namespace broadsheet {

/// True for articles, pronouns, prepositions and the like of that language. `word` may have any case, with or
/// without accents.
bool is_stopword(std::string_view word, const Language& language);

/// True for a stopword of any language. `word` may have any case, with or without accents.
bool is_stopword_anywhere(std::string_view word);

}  // namespace broadsheet
