// Spelling suggestions from the words of the index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/schema.h"
#include "searcher/query/text_pattern.h"
#include "searcher/vocabulary/vocabulary.h"

namespace broadsheet {

class IndexReader;

/// A known word that may have been meant.
struct Suggestion {
  std::string text;             ///< as documents write it, in small letters; two words when `typed` was split
  std::uint64_t documents = 0;  ///< an upper bound
  bool operator==(const Suggestion&) const = default;
};

/// Looks up which other name for what `text` names is usual in the index; `own` documents have its words.
using NameLookup = std::function<std::optional<Suggestion>(const std::string& text, std::uint64_t own)>;

/// Suggests words that the query's languages can read. Suggests nothing for words with digits, words of fewer
/// than four letters, words that are right though others are more frequent (rare_words.txt), and words that
/// documents use. For names of the alias table, suggests nothing but the usual name. Use on one thread only.
class Spelling {
 public:
  /// The reader has the query's languages.
  Spelling(IndexReader& index, QueryReader& reader, NameLookup usual_name = {})
      : index_(index), reader_(reader), usual_name_(std::move(usual_name)), vocabulary_(index) {}

  /// Best suggestions first, only words in `field`, a text field. With `certain`, only suggests what is
  /// frequent and at most one ordinary edit away.
  std::vector<Suggestion> suggest(std::string_view word, const Field& field, bool certain = false,
                                  std::size_t most = 3);

  /// The word that two words make when joined; nullopt when they make none, or are fine as they are.
  std::optional<Suggestion> joined(std::string_view first, std::string_view second, const Field& field);

  /// The usual name for what several words name, such as `Costa de Marfil`; nullopt when they are no name, or
  /// documents use it.
  std::optional<Suggestion> usual_name(const std::vector<std::string>& words);

 private:
  /// A word as typed.
  struct Typed {
    std::string form;
    std::size_t letters = 0;
    std::uint64_t own = 0;    ///< the number of documents with its terms
    bool is_written = false;  ///< documents have the form itself
    bool is_name = false;     ///< of an entity in the index
    bool certain = false;     ///< see suggest()
  };
  struct Candidate {
    KnownWord word;
    double cost = 0;  ///< see edit_cost()
    double score = 0;
  };
  Typed typed(std::string_view word, const Field& field, bool certain);
  bool may_be_wrong(const Typed& typed) const;
  bool is_plausible(const Typed& typed, const Candidate& candidate, const Field& field);
  void add_candidates(const Typed& typed, std::vector<KnownWord> words, const Field& field,
                      std::vector<Candidate>& found);
  std::vector<Candidate> candidates(const Typed& typed, const Field& field);
  std::uint64_t documents(std::string_view word, const Field& field);
  std::uint64_t count_documents(std::string_view word, const Field& field);
  std::uint64_t most_of_a_mistake() const;
  std::uint64_t most_of_an_unusual_name() const;
  std::uint64_t most_of_a_likely_slip(const Typed& typed) const;
  bool names_an_entity(std::string_view word);
  std::optional<Suggestion> cut_in_two(const std::string& form, const Field& field);

  IndexReader& index_;
  QueryReader& reader_;
  NameLookup usual_name_;
  Vocabulary vocabulary_;
  std::map<std::pair<const Field*, std::string>, std::uint64_t, std::less<>> counted_;
};

}  // namespace broadsheet
