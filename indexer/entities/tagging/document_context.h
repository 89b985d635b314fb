// What the rest of a document shows about a word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "indexer/entities/tagging/features.h"
#include "indexer/entities/tagging/token.h"

namespace broadsheet::tagging {

/// One bit for each fact. DO NOT CHANGE THESE VALUES: models are trained on them.
enum DocumentBit : std::uint16_t {
  seen_small = 1 << 0,          ///< also occurs in small letters
  title_before = 1 << 1,        ///< `President Word`
  preposition_before = 1 << 2,  ///< `in Word`
  organisation_near = 1 << 3,   ///< next to `Ministry`, `Bank`
  first_name_before = 1 << 4,   ///< `Angela Word`
  capital_inside = 1 << 5,      ///< capitalised inside a sentence
  in_longer_name = 1 << 6,      ///< next to other capitalised words
  speech_after = 1 << 7,        ///< `Word said`
  in_brackets = 1 << 8,         ///< `(WORD)`
  company_after = 1 << 9,       ///< `Word Inc.`
};

/// Collects the bits of all words that the document capitalises somewhere. Memory grows with the longest
/// document; clearing costs nothing.
class DocumentContext {
 public:
  DocumentContext();
  void clear();
  /// `words` belongs to `tokens`. Its facts must be filled in wherever a capital is near.
  void note_capitals(std::span<const Token> tokens, std::span<const PlacedWord> words);
  /// Call this after note_capitals() for all parts.
  void note_small(std::span<const Token> tokens);
  /// `lower` is WordFacts::lower.
  std::uint16_t bits(std::uint64_t lower) const;

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t round = 0;  ///< the document that filled it
    std::uint16_t bits = 0;
  };
  std::size_t home(std::uint64_t key) const { return (key >> 7) & (slots_.size() - 1); }
  Slot* find(std::uint64_t key);
  void add(std::uint64_t key, std::uint16_t bits);
  void grow();

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
  std::uint32_t round_ = 0;
};

}  // namespace broadsheet::tagging
