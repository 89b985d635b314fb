// The stems of Greek words.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Takes case endings, endings of degree and the most common personal endings off, like the stemmers of Ntais
/// (2006) and Saroukos (2008), but no endings that make words of words: πολιτική and πολίτης stay apart. Rows
/// of exceptions.txt are without accents. Accents make no difference, and are gone afterwards. Thread-safe.
std::string stem_greek(std::string_view word);

}  // namespace broadsheet
