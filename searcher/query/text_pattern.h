// Analyses the words of a query: which index terms they stand for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/language.h"

namespace broadsheet {

/// The index terms of a word or phrase: any of the terms, or any of the sequences, matches. Terms have no
/// prefix.
struct TextPattern {
  using Alternatives = std::vector<std::string>;  ///< at one place; any of them matches
  using Sequence = std::vector<Alternatives>;     ///< adjacent places in order; at least two

  Alternatives terms;
  std::vector<Sequence> sequences;
  /// For a compound written as one word (`Klimaschutzgesetz`): the terms of its words. A document with all of
  /// them has the same topic, though less certainly. Empty for other words.
  Alternatives parts = {};

  bool empty() const { return terms.empty() && sequences.empty(); }
  bool operator==(const TextPattern&) const = default;
};

/// Reads query text in each of the query's languages, as the indexer would.
class QueryReader {
 public:
  /// `analyzer` must outlive the reader. Every call restarts it.
  QueryReader(std::vector<const Language*> languages, Analyzer& analyzer)
      : languages_(std::move(languages)), active_(languages_), analyzer_(analyzer) {}

  /// A compound (`COVID-19`) also stands for itself as one term. Several words without blanks between them
  /// (`boundary-layer`, Chinese) stand for their sequence. A compound written as one word has parts.
  TextPattern read_word(std::string_view text);
  /// Reads the words between quotes: adjacent and in order. A single word stands for its terms.
  TextPattern read_phrase(std::string_view text);

  const std::vector<const Language*>& languages() const { return languages_; }

  /// While this object lives, the reader uses one language only.
  class OneLanguage {
   public:
    OneLanguage(QueryReader& reader, const Language* language) : reader_(reader) {
      reader.active_ = {language};
    }
    ~OneLanguage() { reader_.active_ = reader_.languages_; }
    OneLanguage(const OneLanguage&) = delete;
    OneLanguage& operator=(const OneLanguage&) = delete;

   private:
    QueryReader& reader_;
  };
  OneLanguage reading_as(const Language* language) { return {*this, language}; }

 private:
  void read(std::string_view text, const Language& language, bool with_compound, TextPattern& pattern);

  std::vector<const Language*> languages_;
  std::vector<const Language*> active_;  ///< the languages in use
  Analyzer& analyzer_;
};

}  // namespace broadsheet
