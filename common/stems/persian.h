// The stems of Persian words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes off endings of plurals, possessives, comparison and indefinite nouns, and the prefix می of verbs,
/// after the rules of Dolamic and Savoy (2009), again and again until none fits. Words that only look
/// inflected are in exceptions.txt. Rows there, and the stem, are folded by fold_accents(). Thread-safe.
std::string stem_persian(std::string_view word);

}  // namespace broadsheet
