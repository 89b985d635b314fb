// Analyses the words of a query: which index terms they stand for.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/language.h"
#include "searcher/query/text_words.h"

namespace broadsheet {

/// The index terms of a word or phrase: any of the terms, or any of the sequences, matches. Terms have no
/// prefix.
struct TextPattern {
  using Alternatives = broadsheet::Alternatives;  ///< at one place; any of them matches
  using Sequence = std::vector<Alternatives>;     ///< adjacent places in order; at least two

  Alternatives terms;
  std::vector<Sequence> sequences;
  /// For a compound written as one word (`Klimaschutzgesetz`): the terms of its words. A document with all of
  /// them has the same topic, though less certainly. Empty for other words.
  Alternatives parts = {};
  /// What it also stands for in documents in other languages than the query's.
  Alternatives other_terms = {};
  std::vector<Sequence> other_sequences = {};
  /// A rare acronym: its documents come before those with the common word, which is in `terms`.
  std::string acronym = {};

  bool empty() const {
    return terms.empty() && sequences.empty() && other_terms.empty() && other_sequences.empty();
  }
  bool operator==(const TextPattern&) const = default;
};

/// What a query's reader knows of the index.
struct KnownWords {
  /// The number of documents with a term; an empty function knows nothing.
  std::function<std::uint64_t(const std::string& term)> documents;
  /// The terms of the two or three words that documents also write for a word written as one, or nothing.
  std::function<std::vector<std::string>(const std::string& word)> apart;
  /// Languages in which few documents are, and which do not read the query. Where a word has other terms in
  /// them, these count in such documents only.
  std::vector<const Language*> other_languages = {};
};

/// Reads query text in each of the query's languages, as the indexer would. What it has read is remembered.
class QueryReader {
 public:
  /// `analyzer` must outlive the reader. Every call restarts it.
  QueryReader(std::vector<const Language*> languages, Analyzer& analyzer, KnownWords known = {})
      : languages_(std::move(languages)), known_(std::move(known)), analyzer_(analyzer) {}

  /// A compound (`COVID-19`, `co-operation`) stands for itself as one term and for its words side by side.
  /// Several words without blanks between them (`and/or`, Chinese) stand for their sequence. A compound
  /// written as one word has parts. A word such as `WHO` stands for the acronym alone if the
  /// common word is frequent, unless the acronym is rare beside it.
  /// `joined` are spellings that join the word with its neighbours.
  const TextPattern& read_word(std::string_view text, const std::vector<std::string>& joined = {});
  /// Reads the words between quotes: adjacent and in order, also where documents write two of them as one. A
  /// single word stands for its terms.
  const TextPattern& read_phrase(std::string_view text);

  /// True when the word is written like an acronym that documents have.
  bool is_acronym(std::string_view word);
  /// For a query in capitals only: words such as `WHO` are then no acronyms.
  void ignore_capitals() { ignores_capitals_ = true; }

  const std::vector<const Language*>& languages() const { return languages_; }
  /// True when documents have the word, in a language of the query.
  bool is_known(std::string_view word);

  /// While this object lives, the reader uses one language only.
  class OneLanguage {
   public:
    OneLanguage(QueryReader& reader, const Language* language) : reader_(reader) { reader_.only_ = language; }
    ~OneLanguage() { reader_.only_ = nullptr; }
    OneLanguage(const OneLanguage&) = delete;
    OneLanguage& operator=(const OneLanguage&) = delete;

   private:
    QueryReader& reader_;
  };
  OneLanguage reading_as(const Language* language) { return {*this, language}; }

 private:
  using Read = void (QueryReader::*)(std::string_view text, const Language& language, TextPattern& pattern);
  using Memory = std::map<std::pair<const Language*, std::string>, TextPattern>;

  TextPattern in_all_languages(std::string_view text, Read read);
  void add_other_languages(std::string_view text, TextPattern& pattern);
  void read_as_word(std::string_view text, const Language& language, TextPattern& pattern);
  void read_as_phrase(std::string_view text, const Language& language, TextPattern& pattern);
  void add_single(std::string_view text, TextWord& word, TextPattern& pattern);
  void set_apart(std::string_view text, TextWord& word);
  void add_joined(std::string_view text, const Language& language, const std::vector<TextWord>& words,
                  TextPattern& pattern);
  Alternatives chosen_terms(const TextWord& word, TextPattern* pattern);
  std::uint64_t documents(const std::string& term) const;
  bool any_known(const Alternatives& terms) const;

  std::vector<const Language*> languages_;
  const Language* only_ = nullptr;  ///< the language in use; nullptr: all of the query's
  KnownWords known_;
  bool ignores_capitals_ = false;
  Analyzer& analyzer_;
  Memory words_, phrases_;
};

}  // namespace broadsheet
