// The one text analysis. It makes index terms, query terms and highlights, so that whatever is found can be
// highlighted.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "common/analysis/word_forms.h"
#include "common/language.h"

namespace broadsheet {

/// One word of a text. The views stay valid until the next call of next().
struct Token {
  std::string_view
      term;  ///< folded and stemmed, at most max_term_bytes; Analyzer::start says when it is empty
  std::string_view alternate;  ///< a second term for the same word, or empty: see Analyzer
  /// The term of an acronym (`@who`), or empty. It means nothing in a line of capitals, but must be found
  /// there.
  std::string_view acronym;
  bool among_capitals = false;
  std::uint32_t position = 0;  ///< counts words from 1
  std::size_t begin = 0;       ///< bytes [begin, end) of the text
  std::size_t end = 0;
  /// Covers the tokens that follow it up to `end` and has the position of the first of them.
  bool compound = false;
  /// For a part of a compound written as one word: how many of its words the part joins.
  unsigned part_words = 0;
  /// A part that a hyphen or an apostrophe sets apart. Others write it as a word of its own.
  bool set_apart = false;
  bool pair = false;  ///< two characters of a script without blanks; the first of them follows alone
};

/// Xapian allows 245 bytes; prefixes need some of them.
inline constexpr std::size_t max_term_bytes = 200;

/// Terms of acronyms begin with it; it sorts before the prefixes of fields.
inline constexpr char acronym_mark = '@';

/// A set of first bytes: the caller wants only terms that begin with one of them.
using FirstBytes = std::bitset<256>;

/// Turns a text into tokens. Use one object per thread and keep it: its cache of stems makes it fast.
///
/// tokenizer.h says what becomes a token. Each token is case-folded, stemmed in the given language with its
/// accents on, and then accent-folded. `alternate` is set when stemming the unaccented spelling of a word
/// gives another term, so that people who type without accents find it. For a number such as `1.200`, it is
/// `1200`. A compound such as `COVID-19`, `C-131/12` or `R&D` comes first as a whole (`covid19`, `c131/12`,
/// `r&d`: folded, without hyphens, not stemmed), then as its parts. A compound written as one word (German,
/// see compounds/compound_splitter.h) is followed by its parts; each has its own bytes and the position of
/// the compound: `Klimaschutzgesetz` gives `klimaschutzgesetz`, then `klimaschutz`, `klima`, `schutzgesetz`,
/// `schutz`, `gesetz`. So is a word of two parts with a hyphen: `co-operation` gives the stem of
/// `cooperation`, then those of `co` and `operation`.
class Analyzer {
 public:
  Analyzer();
  ~Analyzer();
  Analyzer(const Analyzer&) = delete;
  Analyzer& operator=(const Analyzer&) = delete;

  /// Starts a text, which must outlive the calls of next(). Any bytes are safe: invalid UTF-8 separates
  /// words. `wanted`, if given, must outlive those calls too. Words that cannot give a term beginning with a
  /// wanted byte may then have an empty term: they are not stemmed, and stemming is most of the work.
  void start(std::string_view text, const Language& language, const FirstBytes* wanted = nullptr);
  /// From now on, adds every word to `forms` when it is stemmed for the first time, and sometimes again.
  /// `forms` must outlive the analyzer; nullptr stops this.
  void collect_forms(WordForms* forms);
  /// The next token in order of position. Returns false at the end.
  bool next(Token& token);

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet
