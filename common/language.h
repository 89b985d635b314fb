// The languages that Broadsheet knows by name. Any other language works too, without stemming.
#pragma once

#include <span>
#include <string_view>

namespace broadsheet {

/// A known language.
struct Language {
  std::string_view code;     ///< ISO 639-1 (639-2 where there is none), lower case
  std::string_view name;     ///< in English
  std::string_view stemmer;  ///< Xapian's name; empty: our own rules stem (stem_steps.h), or nothing does
  /// True when stemming never changes the first letter of a word, so that the letter can rule words out
  /// early.
  bool stem_keeps_first_letter;
};

/// All known languages, sorted by code.
std::span<const Language> languages();

/// Takes a code (`de`, `DE`, `de-AT`, `deu`) or an English name (`German`); nullptr for others.
const Language* find_language(std::string_view code);

/// For documents whose language is unknown: no stemming, code `und`.
const Language& undetermined_language();

}  // namespace broadsheet
