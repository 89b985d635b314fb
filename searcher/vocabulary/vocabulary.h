// The words of an index, looked up by patterns.
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

/// Words with digits are not forms (common/analysis/word_forms.h); only the terms of an index have them.
bool has_digit(std::string_view word);

/// A word in the documents of the index.
struct KnownWord {
  std::string form;                ///< with case and accents folded
  std::vector<std::string> terms;  ///< with the field's prefix; at least one
  unsigned distance = 0;           ///< from the word that was looked up
  std::uint64_t documents = 0;     ///< with the most frequent of the terms
};

/// What a pattern stands for.
struct Expansion {
  struct Term {
    std::string term;  ///< with the field's prefix
    unsigned distance = 0;
    std::uint64_t documents = 0;
  };
  std::vector<Term> terms;  ///< nearest first, then the most frequent; at most as many as wanted
  std::size_t words = 0;    ///< number of matching words or values that occur in documents, as far as counted
  /// How many of them were counted, the shortest first; fewer than `words` when there are very many.
  std::size_t counted = 0;
  std::size_t all_terms = 0;  ///< number of terms of the counted words
  std::size_t looked_at = 0;  ///< number of words of the index that were compared
  bool complete = true;       ///< false: only the first words in the alphabet were compared
};

/// Time is bounded whatever the pattern and the index: see the limits. All calls on one object together may
/// take twice as long as one pattern; later calls get the smallest limits. Use on one thread only.
class Vocabulary {
 public:
  static constexpr std::size_t most_compared = 1'000'000;
  static constexpr std::size_t most_counted = 20'000;
  static constexpr std::size_t least_compared = 1'000, least_counted = 100;

  explicit Vocabulary(IndexReader& index) : index_(index) {}

  /// Finds words of a text field. A wildcard at the beginning does not match digits.
  Expansion expand(const Field& field, const Wildcard& wildcard, std::size_t most_terms);
  /// Finds words at most `most_edits` edits away from `word`, including itself.
  Expansion expand_fuzzy(const Field& field, std::string_view word, unsigned most_edits,
                         std::size_t most_terms);
  Expansion expand_fuzzy_values(const Field& field, std::string_view value, unsigned most_edits,
                                std::size_t most_terms);
  /// Finds whole values of a keyword or entity field, as their terms have them.
  Expansion expand_values(const Field& field, const Wildcard& wildcard, std::size_t most_terms);

  /// The word as the index knows it; without terms when it does not.
  KnownWord look_up(const Field& field, const std::string& form);
  /// All words at most `most_edits` edits away.
  std::vector<KnownWord> similar_words(const Field& field, std::string_view word, unsigned most_edits);
  /// All words that sound alike (sound_key.h), whatever their distance; `distance` stays 0.
  std::vector<KnownWord> like_sounding_words(const Field& field, std::string_view word);
  /// True when documents have the form, not only others with the same term.
  bool is_written(const std::string& form);
  /// How documents write a form; with accents only if it is never written without.
  std::string spelling(const std::string& form);

 private:
  struct Match {
    std::string word;
    unsigned distance = 0;
    bool is_term = false;  ///< a term without its field's prefix, not a form
  };
  struct Matches;

  Matches fresh_matches() const;

  void match_forms(const Wildcard& wildcard, Matches& matches);
  void match_terms(const std::string& prefix, const Wildcard& wildcard, bool all, Matches& matches);
  void match_similar(std::string_view word, unsigned most_edits, Matches& matches);
  void match_like_sounding(std::string_view word, Matches& matches);
  void match_similar_values(const std::string& prefix, std::string_view value, unsigned most_edits,
                            Matches& matches);
  std::vector<KnownWord> known_words(const Field& field, const Matches& matches);
  std::vector<std::string> terms_of(const Field& field, const Match& match);
  Expansion choose(const Field& field, Matches matches, std::size_t most_terms);

  IndexReader& index_;
  std::size_t compared_left_ = 2 * most_compared;
  std::size_t counted_left_ = 2 * most_counted;
};

}  // namespace broadsheet
