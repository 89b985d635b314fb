// Spelling suggestions from the words of the index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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

/// Suggests words that the query's languages can read. Suggests nothing for words with digits, words of fewer
/// than four letters, names known to the index or the alias table, and words that documents use. Use on one
/// thread only.
class Spelling {
 public:
  /// The reader has the query's languages.
  Spelling(IndexReader& index, QueryReader& reader) : index_(index), reader_(reader), vocabulary_(index) {}

  /// Best suggestions first, only words in `field`, a text field. With `certain`, suggests only if no
  /// document has the word, and only frequent words one edit away.
  std::vector<Suggestion> suggest(std::string_view word, const Field& field, bool certain = false,
                                  std::size_t most = 3);

  /// The word that two words make when joined; nullopt when they make none, or are fine as they are.
  std::optional<Suggestion> joined(std::string_view first, std::string_view second, const Field& field);

 private:
  struct Candidate {
    KnownWord word;
    double score = 0;
  };
  std::vector<Candidate> candidates(const std::string& form, std::uint64_t own, const Field& field,
                                    bool certain);
  std::uint64_t documents(std::string_view word, const Field& field);
  std::uint64_t most_of_a_mistake() const;
  bool is_known_name(std::string_view word);
  std::optional<Suggestion> cut_in_two(const std::string& form, const Field& field);

  IndexReader& index_;
  QueryReader& reader_;
  Vocabulary vocabulary_;
};

}  // namespace broadsheet
