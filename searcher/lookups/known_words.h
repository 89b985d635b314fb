// What the index knows of the words of a query.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "common/language.h"
#include "searcher/index/index_reader.h"
#include "searcher/query/text_pattern.h"

namespace broadsheet {

/// Remembers for words whether documents also write them as two (`policymaker`, `policy maker`) or three
/// (`antiretroviral`, `anti retro viral`), which takes some searches. Use on one thread only.
class ApartSpellings {
 public:
  using Terms = std::vector<std::string>;

  /// Both must outlive the object.
  ApartSpellings(IndexReader& index, Analyzer& analyzer) : index_(index), analyzer_(analyzer) {}

  /// The terms of the words, in the language; empty when documents do not write it so. Words count if they
  /// stand side by side much more often than they would by chance, and two go before three. When `may_search`
  /// is false, only remembers.
  Terms of(const std::string& word, const Language& language, bool may_search);

 private:
  using Piece = std::pair<std::size_t, std::string>;  ///< where the word is cut, in bytes, and the term
  struct Pieces {
    std::vector<Piece> beginnings, ends;
  };

  Terms find(const std::string& word, const Language& language);
  Pieces known_pieces(const std::string& word, const Language& language);
  double lift(const Terms& terms, std::uint64_t as_one);
  std::string known_term(std::string_view word, const Language& language);

  IndexReader& index_;
  Analyzer& analyzer_;
  std::uint64_t revision_ = 0;  ///< of the index that `known_` is about
  std::unordered_map<std::string, Terms> known_;
};

/// What a query reader asks, answered from the index. All must outlive the result. `languages` are those that
/// read the query.
KnownWords known_words(IndexReader& index, ApartSpellings& apart,
                       const std::vector<const Language*>& languages, bool all_languages);

/// True for a query of several words without a small letter: capitals then say nothing.
bool is_in_capitals(std::string_view query);

}  // namespace broadsheet
