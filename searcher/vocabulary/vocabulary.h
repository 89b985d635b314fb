#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/schema.h"
#include "searcher/vocabulary/wildcard.h"

namespace broadsheet {

class IndexReader;

/// Words with digits are no forms (common/analysis/word_forms.h): only the index's terms have them.
bool has_digit(std::string_view word);

/// A word of the index's documents.
struct KnownWord {
  std::string form;                ///< case and accents folded
  std::vector<std::string> terms;  ///< under the field's prefix; at least one
  unsigned distance = 0;           ///< from a word asked for
  std::uint64_t documents = 0;     ///< with the most frequent of the terms
};

/// What a pattern stands for.
struct Expansion {
  struct Term {
    std::string term;  ///< with the field's prefix
    unsigned distance = 0;
    std::uint64_t documents = 0;
  };
  std::vector<Term> terms;    ///< the nearest, of those the most frequent; at most as many as wanted
  std::size_t words = 0;      ///< that match, or values; in the index's documents as far as counted
  std::size_t counted = 0;    ///< of them, the shortest; less than `words` when there are very many
  std::size_t all_terms = 0;  ///< of the words that were counted
  std::size_t looked_at = 0;  ///< words of the index that were compared
  bool complete = true;       ///< false: not all words were compared, only the first in the alphabet
};

/// The words of an index's documents, looked for by patterns. One thread. Bounded in time, whatever the
/// pattern and the index: see the limits. All that one object is asked may take twice as much as one pattern
/// at most; what is asked then is answered by the least numbers.
class Vocabulary {
 public:
  static constexpr std::size_t most_compared = 1'000'000;
  static constexpr std::size_t most_counted = 20'000;
  static constexpr std::size_t least_compared = 1'000, least_counted = 100;

  explicit Vocabulary(IndexReader& index) : index_(index) {}

  /// Words of a text field. A wildcard at the beginning stands for no digits.
  Expansion expand(const Field& field, const Wildcard& wildcard, std::size_t most_terms);
  /// Words at most `most_edits` edits away from `word`, itself among them.
  Expansion expand_fuzzy(const Field& field, std::string_view word, unsigned most_edits,
                         std::size_t most_terms);
  Expansion expand_fuzzy_values(const Field& field, std::string_view value, unsigned most_edits,
                                std::size_t most_terms);
  /// Values of a keyword or entity field as a whole, as their terms write them.
  Expansion expand_values(const Field& field, const Wildcard& wildcard, std::size_t most_terms);

  /// The word as the index knows it; no terms: it does not.
  KnownWord look_up(const Field& field, const std::string& form);
  /// All words at most `most_edits` edits away.
  std::vector<KnownWord> similar_words(const Field& field, std::string_view word, unsigned most_edits);
  /// How documents write a form: with its accents when it is never written without.
  std::string spelling(const std::string& form);

 private:
  struct Match {
    std::string word;
    unsigned distance = 0;
    bool is_term = false;  ///< not a form, but a term without its field's prefix
  };
  struct Matches;

  Matches fresh_matches() const;

  void match_forms(const Wildcard& wildcard, Matches& matches);
  void match_terms(const std::string& prefix, const Wildcard& wildcard, bool all, Matches& matches);
  void match_similar(std::string_view word, unsigned most_edits, Matches& matches);
  void match_similar_values(const std::string& prefix, std::string_view value, unsigned most_edits,
                            Matches& matches);
  std::vector<std::string> terms_of(const Field& field, const Match& match);
  Expansion choose(const Field& field, Matches matches, std::size_t most_terms);

  IndexReader& index_;
  std::size_t compared_left_ = 2 * most_compared;
  std::size_t counted_left_ = 2 * most_counted;
};

}  // namespace broadsheet
