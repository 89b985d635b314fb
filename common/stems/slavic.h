// Light stemmers for Slavic languages, for which Xapian has none. Each brings together the cases of nouns and
// adjectives and the common forms of verbs, and undoes the changes of vowels and consonants before endings.
// They follow the published light stemmers that are named below: cases first, then suffixes, then what
// changed.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

// All take a case-folded, composed word with its accents, and are thread-safe. Those for Latin letters return
// a stem without accents, so that words written without them have mostly the same stem.

/// After Nakov's BulStem (2003), without its trained rules: articles and plurals are endings.
std::string bulgarian_stem(std::string_view word);
/// After Ljubesic and Pandzic's stemmer for Croatian.
std::string croatian_stem(std::string_view word);
/// After the light stemmer of Dolamic and Savoy (2009).
std::string czech_stem(std::string_view word);
/// After Savoy's light stemmers for neighbouring languages.
std::string polish_stem(std::string_view word);
/// The Croatian stem; words in Cyrillic letters are read as Latin ones, so that both meet.
std::string serbian_stem(std::string_view word);
/// After the light stemmer of Dolamic and Savoy (2009) for Czech, with Slovak endings.
std::string slovak_stem(std::string_view word);
/// After Porter's rules for Russian, with Ukrainian endings and vowels.
std::string ukrainian_stem(std::string_view word);

/// Takes the stem that Snowball's algorithm leaves of a Russian word. Vowels that come and go are taken out:
/// `рынок`, `рынка`.
std::string regular_russian_stem(std::string_view stem);

}  // namespace broadsheet
