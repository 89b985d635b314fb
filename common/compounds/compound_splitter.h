#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/language.h"

namespace broadsheet {

/// One of the words that a compound is made of, or several neighbouring ones.
struct CompoundPart {
  std::size_t begin = 0;  ///< bytes [begin, end) of the compound, linking letters included
  std::size_t end = 0;
  unsigned words = 1;  ///< how many words it joins
  bool operator==(const CompoundPart&) const = default;
};

/// Tells which words a compound that is written as one is made of (`klimaschutzgesetz`: klima, schutz,
/// gesetz). Precision first: a word is only split into parts that a reviewed lexicon lists, with their
/// linking letters as they are before another word (`verfassungs`, `länder`, `schul`), the last one by its
/// stem, so that it may be inflected. The method is that of Koehn and Knight, Empirical Methods for Compound
/// Splitting (EACL 2003), section 2, with the fewest words instead of corpus frequencies: of several readings
/// the one with the fewest words counts, then the one with the longest last word (`stau|becken`, not
/// `staub|ecken`).
class CompoundSplitter {
 public:
  using Stem = std::function<std::string(std::string_view)>;

  /// In bytes; shorter words are never split.
  static constexpr std::size_t shortest_word = 8;

  /// `lexicon` in the grammar of german.txt; `stem` as the analysis stems that language.
  CompoundSplitter(std::string_view lexicon, const Stem& stem);
  ~CompoundSplitter();
  CompoundSplitter(const CompoundSplitter&) = delete;
  CompoundSplitter& operator=(const CompoundSplitter&) = delete;

  /// The parts in the order of their beginning, longer ones first: single words, except those that say too
  /// little by themselves (`haupt`), and of three words and more also what begins or ends the compound
  /// (`klimaschutz`, `schutzgesetz`). Empty for words that are not split. `word` is case folded.
  /// `stem` must stem like the constructor's. Thread-safe when `stem` is.
  std::vector<CompoundPart> split(std::string_view word, const Stem& stem) const;

 private:
  struct Private;
  std::unique_ptr<const Private> self_;
};

/// That of a language whose compounds are split (German), made at its first use; nullptr for others.
const CompoundSplitter* compound_splitter(const Language& language, const CompoundSplitter::Stem& stem);

/// The rows of german.txt; their grammar is at its top.
std::string_view german_compounds_source();

}  // namespace broadsheet
