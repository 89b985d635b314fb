#include "indexer/entities/tagging/features.h"

#include <algorithm>

#include "common/unicode.h"
#include "indexer/entities/tagging/letter.h"

namespace broadsheet::tagging {
namespace {

/// The kinds of features. DO NOT CHANGE THE ORDER: models are trained on it.
enum class Says : std::uint8_t {
  exact_word,
  lower_word,
  prefix,
  suffix,
  shape,
  pattern,
  classes,
  one_class,
  class_and_shape,
  cue,
  cue_and_shape,
  length,
  joined_part,
  next_word,
  next_shape,
  next_class,
  next_cue,
  next_suffix,
  previous_word,
  previous_shape,
  previous_class,
  previous_cue,
  previous_suffix,
  words_before,
  words_after,
  words_around,
  shapes_around,
  classes_before,
  classes_after,
  cues_around,
  word_before_shape,
  word_after_shape,
  phrase,
  phrases,
  document_bit,
  document_bits,
  start,
  line,
  bias,
};

/// Adds each feature for all languages, and again for this language if it has its own habits.
class FeatureAdder {
 public:
  FeatureAdder(LanguageGroup group, FeatureKeys& out) : group_(group), out_(out) {}

  void add(Says says, std::uint64_t first, std::uint64_t second = 0) {
    out_.add(key(says, LanguageGroup::other, first, second));
  }
  void add_both(Says says, std::uint64_t first, std::uint64_t second = 0) {
    add(says, first, second);
    if (group_ > LanguageGroup::english) out_.add(key(says, group_, first, second));
  }
  /// Adds one feature for each bit set.
  void add_bits(Says says, std::uint32_t bits, std::uint64_t second = 0) {
    for (; bits != 0; bits &= bits - 1) add(says, bits & -bits, second);
  }
  void add_bits_both(Says says, std::uint32_t bits, std::uint64_t second = 0) {
    for (; bits != 0; bits &= bits - 1) add_both(says, bits & -bits, second);
  }

 private:
  static FeatureKey key(Says says, LanguageGroup group, std::uint64_t first, std::uint64_t second) {
    std::uint64_t mixed = first * 0x9E3779B97F4A7C15ULL;
    mixed = (mixed ^ (mixed >> 29)) + second * 0xBF58476D1CE4E5B9ULL;
    mixed ^=
        (static_cast<std::uint64_t>(says) << 8 | static_cast<std::uint64_t>(group)) * 0x94D049BB133111EBULL;
    mixed = (mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93ULL;
    return static_cast<FeatureKey>(mixed >> 32);
  }

  LanguageGroup group_;
  FeatureKeys& out_;
};

std::uint64_t number(WordShape shape) {
  return static_cast<std::uint64_t>(shape);
}

/// The first `letters` letters; empty when the word has no more than that.
std::string_view prefix(std::string_view word, unsigned letters) {
  std::size_t at = 0;
  for (; letters > 0 && at < word.size(); --letters) next_code_point(word, at);
  return letters > 0 || at == word.size() ? std::string_view() : word.substr(0, at);
}

std::string_view suffix(std::string_view word, unsigned letters) {
  std::size_t at = word.size();
  for (; letters > 0 && at > 0; --letters) {
    --at;
    while (at > 0 && (static_cast<unsigned char>(word[at]) & 0xC0) == 0x80) --at;
  }
  return letters > 0 || at == 0 ? std::string_view() : word.substr(at);
}

/// One letter for each run of characters of the same kind: `McDonald's` gives `AaAa'a`.
std::uint64_t pattern(std::string_view word) {
  std::uint64_t runs = 1;
  Letter before = Letter::space;
  for (std::size_t at = 0; at < word.size() && runs < (std::uint64_t{1} << 56);) {
    const Letter letter = take_letter(word, at);
    if (letter != before) runs = runs * 16 + static_cast<std::uint64_t>(letter);
    before = letter;
  }
  return runs;
}

void add_affixes(std::string_view lowered, FeatureAdder& features) {
  for (unsigned letters = 1; letters <= 5; ++letters) {
    const std::string_view begin = prefix(lowered, letters);
    if (begin.empty()) return;
    features.add_both(Says::prefix, word_hash(begin), letters);
    features.add_both(Says::suffix, word_hash(suffix(lowered, letters)), letters);
  }
  for (unsigned letters = 6; letters <= 8; ++letters) {
    const std::string_view end = suffix(lowered, letters);
    if (end.empty()) return;
    features.add(Says::suffix, word_hash(end), letters);
  }
}

/// `EU-Kommission`: the parts before the first and behind the last hyphen.
void add_joined_parts(std::string_view lowered, FeatureAdder& features) {
  const std::size_t first = lowered.find('-');
  if (first == std::string_view::npos) return;
  features.add(Says::joined_part, word_hash(lowered.substr(0, first)), 1);
  features.add(Says::joined_part, word_hash(lowered.substr(lowered.rfind('-') + 1)), 2);
}

}  // namespace

void add_own_features(std::string_view word, std::string_view lowered, const WordFacts& facts,
                      LanguageGroup group, FeatureKeys& out) {
  FeatureAdder features(group, out);
  features.add_both(Says::bias, 0);
  features.add_both(Says::shape, number(facts.shape));
  features.add(Says::exact_word, facts.exact);
  if (word.size() > longest_name_word) return;
  features.add(Says::lower_word, facts.lower);
  features.add(Says::pattern, pattern(word));
  features.add(Says::length, std::min<std::size_t>(word.size(), 12), number(facts.shape));
  features.add_both(Says::classes, facts.classes);
  features.add_bits_both(Says::one_class, facts.classes);
  features.add_bits(Says::class_and_shape, facts.classes, 1 + number(facts.shape));
  features.add_bits_both(Says::cue, facts.cues);
  features.add_bits(Says::cue_and_shape, facts.cues, 1 + number(facts.shape));
  if (facts.shape == WordShape::punctuation || facts.shape == WordShape::number) return;
  add_affixes(lowered, features);
  add_joined_parts(lowered, features);
}

void add_features_for_next(std::string_view lowered, const WordFacts& facts, LanguageGroup group,
                           FeatureKeys& out) {
  FeatureAdder features(group, out);
  features.add(Says::previous_word, facts.lower);
  features.add_both(Says::previous_shape, number(facts.shape));
  features.add_bits(Says::previous_class, facts.classes);
  features.add_bits(Says::previous_cue, facts.cues);
  if (const std::string_view end = suffix(lowered, 3); !end.empty() && lowered.size() <= longest_name_word)
    features.add(Says::previous_suffix, word_hash(end));
}

void add_features_for_previous(std::string_view lowered, const WordFacts& facts, LanguageGroup group,
                               FeatureKeys& out) {
  FeatureAdder features(group, out);
  features.add(Says::next_word, facts.lower);
  features.add_both(Says::next_shape, number(facts.shape));
  features.add_bits(Says::next_class, facts.classes);
  features.add_bits(Says::next_cue, facts.cues);
  if (const std::string_view end = suffix(lowered, 3); !end.empty() && lowered.size() <= longest_name_word)
    features.add(Says::next_suffix, word_hash(end));
}

void add_word_pairs(const WordFacts& before, const WordFacts& word, const WordFacts& after,
                    FeatureKeys& out) {
  FeatureAdder features(LanguageGroup::other, out);
  features.add(Says::words_before, before.lower, word.lower);
  features.add(Says::words_after, word.lower, after.lower);
  features.add(Says::words_around, before.lower, after.lower);
}

void add_neighbours_and_phrases(const WordFacts& before, const PlacedWord& word, const WordFacts& after,
                                FeatureKeys& out) {
  FeatureAdder features(LanguageGroup::other, out);
  features.add(Says::word_before_shape, before.lower, number(word.facts.shape));
  features.add(Says::word_after_shape, after.lower, number(word.facts.shape));
  features.add_bits(Says::phrase, word.phrases);
  if (word.phrases != 0) features.add(Says::phrases, word.phrases);
}

void add_shapes_around(const WordFacts& before, const WordFacts& word, const WordFacts& after,
                       LanguageGroup group, FeatureKeys& out) {
  const std::uint64_t shapes = number(before.shape) * 256 + number(word.shape) * 16 + number(after.shape);
  FeatureAdder(group, out).add_both(Says::shapes_around, shapes);
}

void add_classes_around(const WordFacts& before, const WordFacts& word, const WordFacts& after,
                        FeatureKeys& out) {
  FeatureAdder features(LanguageGroup::other, out);
  features.add(Says::classes_before, before.classes * 65536ULL + word.classes, number(word.shape));
  features.add(Says::classes_after, word.classes * 65536ULL + after.classes, number(word.shape));
}

void add_cues_around(const WordFacts& before, const WordFacts& word, const WordFacts& after,
                     FeatureKeys& out) {
  FeatureAdder(LanguageGroup::other, out)
      .add(Says::cues_around, before.cues * 65536ULL + after.cues, number(word.shape));
}

void add_document_and_line(const PlacedWord& word, LanguageGroup group, FeatureKeys& out) {
  FeatureAdder features(group, out);
  const std::uint64_t shape = number(word.facts.shape);
  const std::uint64_t in_dictionary = word.facts.classes & dictionary_class;
  features.add_bits_both(Says::document_bit, word.document_bits);
  features.add(Says::document_bits, word.document_bits, shape);
  features.add_both(Says::line, static_cast<std::uint64_t>(word.line) * 16 + shape, in_dictionary);
  if (!word.starts_sentence) return;
  features.add_both(Says::start, shape, word.document_bits & 0x21);
  features.add_both(Says::start, shape, 1000 + in_dictionary);
}

void add_place_features(const PlacedWord& before, const PlacedWord& word, const PlacedWord& after,
                        LanguageGroup group, FeatureKeys& out) {
  add_word_pairs(before.facts, word.facts, after.facts, out);
  add_shapes_around(before.facts, word.facts, after.facts, group, out);
  add_classes_around(before.facts, word.facts, after.facts, out);
  add_cues_around(before.facts, word.facts, after.facts, out);
  add_neighbours_and_phrases(before.facts, word, after.facts, out);
  add_document_and_line(word, group, out);
}

}  // namespace broadsheet::tagging
