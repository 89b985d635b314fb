#pragma once

#include <span>
#include <string_view>

namespace broadsheet {

/// One language that Broadsheet knows by name.
struct Language {
  std::string_view code;     ///< ISO 639-1 (639-2 where there is none), lower case
  std::string_view name;     ///< in English
  std::string_view stemmer;  ///< Xapian's name; empty: words are folded, not stemmed
  /// True when stemming never changes a word's first letter, so that words can be told apart by it early.
  bool stem_keeps_first_letter;
};

/// All of them, sorted by code.
std::span<const Language> languages();

/// By code (`de`, `DE`, `de-AT`, `deu`), or by English name (`German`); nullptr for others.
const Language* find_language(std::string_view code);

/// The language of documents whose language is not known: no stemming. Its code is `und`.
const Language& undetermined_language();

}  // namespace broadsheet
