#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "common/analysis/word_forms.h"
#include "common/language.h"

namespace broadsheet {

/// One word of a text. The views are valid until the next call of next().
struct Token {
  std::string_view
      term;  ///< folded and stemmed, at most max_term_bytes; see Analyzer::start for when it is empty
  std::string_view alternate;  ///< a second term of the same word, or empty: see Analyzer
  std::uint32_t position = 0;  ///< counts words from 1
  std::size_t begin = 0;       ///< bytes [begin, end) of the text
  std::size_t end = 0;
  bool compound = false;    ///< spans the tokens that follow it up to `end`; shares the first one's position
  unsigned part_words = 0;  ///< of a part of a compound written as one word: how many of its words it joins
};

/// Xapian allows 245 bytes, of which prefixes need some.
inline constexpr std::size_t max_term_bytes = 200;

/// The bytes that wanted terms begin with.
using FirstBytes = std::bitset<256>;

/// The one analysis: index terms, query terms and highlights all come from here, so that what is found is
/// what lights up. One object per thread; its stem cache makes warm text fast.
///
/// What becomes a token: see tokenizer.h. Each is case-folded, stemmed in the given language with its accents
/// on, and then accent-folded. `alternate` is set for a word with accents when stemming its unaccented
/// spelling gives another term: readers who type without accents then find it. Of a number such as `1.200` it
/// is `1200`. A compound such as `COVID-19`, `C-131/12` or `R&D` comes first as a whole (`covid19`,
/// `c131/12`, `r&d`: folded, hyphens dropped, not stemmed), then as its parts. Behind a compound written as
/// one word (German, see compounds/compound_splitter.h) come its parts, each with its own bytes, at the
/// compound's position: `Klimaschutzgesetz` gives `klimaschutzgesetz`, then `klimaschutz`, `klima`,
/// `schutzgesetz`, `schutz`, `gesetz`.
class Analyzer {
 public:
  Analyzer();
  ~Analyzer();
  Analyzer(const Analyzer&) = delete;
  Analyzer& operator=(const Analyzer&) = delete;

  /// Starts on a text, which must outlive the calls of next(). Any bytes are safe: invalid UTF-8 separates
  /// words. With `wanted` (which must outlive them too), words that cannot give a term beginning with such a
  /// byte may come with an empty term: they are not stemmed, which is the most of the work.
  void start(std::string_view text, const Language& language, const FirstBytes* wanted = nullptr);
  /// From now on every word that is stemmed is added to `forms`, which must outlive the analyzer: when it is
  /// met for the first time, and sometimes again. nullptr: no longer.
  void collect_forms(WordForms* forms);
  /// The next token in order of position; false at the end.
  bool next(Token& token);

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet
