// Scores words that have several terms faster than Xapian does.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

#include "searcher/ranking/term_source.h"

namespace broadsheet {

/// Sets of documents in a generation, by the terms that make them. Each is read once, and takes a bit a
/// document. Use on one thread only.
class DocumentSets {
 public:
  using Set = std::vector<bool>;  ///< by docid

  /// The documents with any of the terms. Those of a database without a uuid are not kept.
  std::shared_ptr<const Set> of(const Xapian::Database& generation, const std::vector<std::string>& terms);

 private:
  std::unordered_map<std::string, std::shared_ptr<const Set>> sets_;
};

/// A term of a word. It counts in all documents, or in those with (or without) any of some other terms.
struct WordTerm {
  std::string term;
  std::vector<std::string> limits = {};
  bool inside = true;  ///< false: in the documents without the limits
};

/// The documents with any term of a word, scored like a term that occurs as often as the most frequent of
/// them: terms of a word can stand for the same place. Everything in `scoring` must outlive it.
class WordSource : public Xapian::PostingSource {
 public:
  /// `idf` is that of the whole index.
  WordSource(std::vector<WordTerm> terms, double idf, const TermScoring& scoring)
      : terms_(std::move(terms)), idf_(idf), scoring_(scoring) {}

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return frequency_; }
  Xapian::doccount get_termfreq_max() const override { return frequency_; }
  double get_weight() const override { return score_ > 0 ? score_ : scorer_.score(here_, frequency_here()); }
  void next(double least_weight) override;
  void skip_to(Xapian::docid id, double least_weight) override;
  bool at_end() const override { return here_ == none; }
  Xapian::docid get_docid() const override { return here_; }
  WordSource* clone() const override { return new WordSource(terms_, idf_, scoring_); }
  void init(const Xapian::Database& generation) override;
  std::string get_description() const override { return terms_.front().term; }

 private:
  static constexpr Xapian::docid none = 0;

  /// Where one of the terms stands.
  struct Cursor {
    Xapian::PostingIterator posting, end;
    std::shared_ptr<const DocumentSets::Set> limits;  ///< nullptr: all documents
    bool inside = true;
    Xapian::docid here = none;  ///< the document it stands at; `none` at the end

    /// Stands at the posting, or at the first behind it that is allowed.
    void settle();
    void move_to(Xapian::docid id);
  };

  Xapian::termcount frequency_here() const;
  void find_next(Xapian::docid from);
  void advance(Xapian::docid from, double least_weight);

  std::vector<WordTerm> terms_;
  double idf_;
  TermScoring scoring_;
  WordScorer scorer_;
  double score_ = 0;  ///< of the document; 0: not computed
  Xapian::doccount frequency_ = 0;
  std::vector<Cursor> cursors_;
  Xapian::docid here_ = none;
};

/// The terms of a query that is one word: a synonym of terms, some of them limited by terms. Empty for
/// others.
std::vector<WordTerm> word_terms(const Xapian::Query& query);

}  // namespace broadsheet
