// The features of a token, shared by training and tagging.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "indexer/entities/tagging/language_group.h"
#include "indexer/entities/tagging/word_facts.h"

namespace broadsheet::tagging {

/// A fact that speaks for or against labels, as the hash of its description.
using FeatureKey = std::uint32_t;

/// The features of one token, or some of them. Ignores those that do not fit.
class FeatureKeys {
 public:
  void add(FeatureKey key) {
    if (size_ < keys_.size()) keys_[size_++] = key;
  }
  void clear() { size_ = 0; }
  std::span<const FeatureKey> keys() const { return {keys_.data(), size_}; }

 private:
  std::array<FeatureKey, 160> keys_;
  std::size_t size_ = 0;
};

/// How the sentence around a token is written. DO NOT CHANGE THESE VALUES: models are trained on them.
enum class LineCase : std::uint8_t { mixed = 0, title = 1, capitals = 2 };

/// A token with everything that its features depend on, apart from its neighbours.
struct PlacedWord {
  WordFacts facts;
  std::uint16_t document_bits = 0;  ///< see document_context.h
  std::uint32_t phrases = 0;        ///< see phrase_marks.h
  bool starts_sentence = false;
  LineCase line = LineCase::mixed;
};

/// The features of a word by itself. `lowered` is the word in small letters.
void add_own_features(std::string_view word, std::string_view lowered, const WordFacts& facts,
                      LanguageGroup group, FeatureKeys& out);
/// The features that a word gives to the next token.
void add_features_for_next(std::string_view lowered, const WordFacts& facts, LanguageGroup group,
                           FeatureKeys& out);
/// The features that a word gives to the previous token.
void add_features_for_previous(std::string_view lowered, const WordFacts& facts, LanguageGroup group,
                               FeatureKeys& out);
/// All features that depend on the place of the word. They are the sum of the functions below.
void add_place_features(const PlacedWord& before, const PlacedWord& word, const PlacedWord& after,
                        LanguageGroup group, FeatureKeys& out);

// ---- parts of add_place_features() ----

/// From the words themselves.
void add_word_pairs(const WordFacts& before, const WordFacts& word, const WordFacts& after, FeatureKeys& out);
/// From the neighbours as words, the word's shape, and PlacedWord::phrases.
void add_neighbours_and_phrases(const WordFacts& before, const PlacedWord& word, const WordFacts& after,
                                FeatureKeys& out);
/// From shapes only.
void add_shapes_around(const WordFacts& before, const WordFacts& word, const WordFacts& after,
                       LanguageGroup group, FeatureKeys& out);
/// From list classes and the word's shape only.
void add_classes_around(const WordFacts& before, const WordFacts& word, const WordFacts& after,
                        FeatureKeys& out);
/// From the neighbours' cues and the word's shape only.
void add_cues_around(const WordFacts& before, const WordFacts& word, const WordFacts& after,
                     FeatureKeys& out);
/// From document_bits, line, starts_sentence, shape and dictionary_class only.
void add_document_and_line(const PlacedWord& word, LanguageGroup group, FeatureKeys& out);

}  // namespace broadsheet::tagging
