#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/language.h"

namespace broadsheet {

/// What a word or phrase of a query stands for in documents: any of the terms, or any of the sequences.
/// Terms are index terms without a field's prefix.
struct TextPattern {
  using Alternatives = std::vector<std::string>;  ///< at one place; any of them will do
  using Sequence = std::vector<Alternatives>;     ///< adjacent places in order, at least two

  Alternatives terms;
  std::vector<Sequence> sequences;
  /// Of a compound written as one word (`Klimaschutzgesetz`), the terms of its words: a document that has all
  /// of them speaks of the same, if less surely. Empty for other words.
  Alternatives parts = {};

  bool empty() const { return terms.empty() && sequences.empty(); }
  bool operator==(const TextPattern&) const = default;
};

/// Reads pieces of query text as each of the query's languages would index them.
class QueryReader {
 public:
  /// `analyzer` must outlive it; it is restarted by every call.
  QueryReader(std::vector<const Language*> languages, Analyzer& analyzer)
      : languages_(std::move(languages)), active_(languages_), analyzer_(analyzer) {}

  /// A compound (`COVID-19`) also stands for itself as one term; several words without blanks between them
  /// (`boundary-layer`, Chinese) stand for their sequence; a compound written as one word has parts as well.
  TextPattern read_word(std::string_view text);
  /// The words between quotes: adjacent and in order. A single word stands for its terms.
  TextPattern read_phrase(std::string_view text);

  const std::vector<const Language*>& languages() const { return languages_; }

  /// While it lives, its reader reads as one language only.
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
  std::vector<const Language*> active_;  ///< those that read at present
  Analyzer& analyzer_;
};

}  // namespace broadsheet
