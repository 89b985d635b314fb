// Splits compounds that are written as one word (German) into the words they are made of.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/language.h"

namespace broadsheet {

/// One word of a compound, or several neighbouring ones.
struct CompoundPart {
  std::size_t begin = 0;  ///< bytes [begin, end) of the compound, with linking letters
  std::size_t end = 0;
  unsigned words = 1;  ///< how many words it joins
  bool operator==(const CompoundPart&) const = default;
};

/// Splits a compound: `klimaschutzgesetz` into klima, schutz, gesetz.
///
/// Precision comes first. A word is split only into parts that a reviewed lexicon lists. All parts but the
/// last must have their linking letters (`verfassungs`, `länder`, `schul`); the last one is compared by its
/// stem, so it may be inflected. The method is that of Koehn and Knight, Empirical Methods for Compound
/// Splitting (EACL 2003), section 2, but without corpus frequencies: the reading with the fewest words wins,
/// then the one with the longest last word (`stau|becken`, not `staub|ecken`).
class CompoundSplitter {
 public:
  using Stem = std::function<std::string(std::string_view)>;

  /// In bytes. Shorter words are never split.
  static constexpr std::size_t shortest_word = 8;

  /// german.txt has the grammar of `lexicon`. `stem` stems as the analysis does for that language.
  CompoundSplitter(std::string_view lexicon, const Stem& stem);
  ~CompoundSplitter();
  CompoundSplitter(const CompoundSplitter&) = delete;
  CompoundSplitter& operator=(const CompoundSplitter&) = delete;

  /// The parts, sorted by where they begin, longer ones first. They are the single words, except those that
  /// say too little on their own (`haupt`); compounds of three words and more also give their longer
  /// beginnings and endings (`klimaschutz`, `schutzgesetz`). Empty when the word is not split. `word` is
  /// case-folded. `stem` must stem like the one given to the constructor. Thread-safe if `stem` is.
  std::vector<CompoundPart> split(std::string_view word, const Stem& stem) const;

 private:
  struct Private;
  std::unique_ptr<const Private> self_;
};

/// The splitter for a language whose compounds are split (German), made when first used; nullptr for other
/// languages.
const CompoundSplitter* compound_splitter(const Language& language, const CompoundSplitter::Stem& stem);

/// The text of german.txt, which explains its grammar.
std::string_view german_compounds_source();

}  // namespace broadsheet
