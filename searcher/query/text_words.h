// The words of a query's text, as the analysis of one language reads them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/language.h"

namespace broadsheet {

/// Index terms that stand for the same thing.
using Alternatives = std::vector<std::string>;

struct TextWord {
  Alternatives terms;
  std::string acronym;  ///< its term as an acronym; empty when it is not written like one
  std::vector<Alternatives>
      apart;           ///< the words that a hyphen or apostrophe joins in it; empty, or at least two
  Alternatives parts;  ///< the words of a compound written as one; empty for other words
  std::size_t begin = 0, end = 0;  ///< bytes of the text
  bool pair = false;               ///< two characters of a script without blanks
};

struct TextWords {
  std::vector<TextWord> words;
  Alternatives compound;  ///< terms of a compound that covers the whole text
};

/// Reads `text` as the indexer would. A run of a script without blanks is pairs of characters that overlap,
/// and at its end a single character if another word follows.
TextWords read_text_words(std::string_view text, const Language& language, Analyzer& analyzer);

}  // namespace broadsheet
