#include "indexer/entities/tagging/place_scores.h"

namespace broadsheet::tagging {
namespace {

/// 320 KB in all.
constexpr unsigned sums_width = 13;

/// The kind of facts that a sum is for.
enum class SumOf : std::uint64_t { form = 1, classes = 2, cues = 3 };

/// Packs facts into a number, different for different facts.
class FactPacker {
 public:
  explicit FactPacker(SumOf sum_of) : packed_(static_cast<std::uint64_t>(sum_of)) {}
  FactPacker& add(std::uint64_t fact, unsigned width) {
    packed_ = packed_ << width | fact;
    return *this;
  }
  FactPacker& add(WordShape shape) { return add(static_cast<std::uint64_t>(shape), 4); }
  std::uint64_t packed() const { return packed_; }

 private:
  std::uint64_t packed_;
};

std::uint64_t form_facts(const WordFacts& before, const PlacedWord& word, const WordFacts& after,
                         LanguageGroup group) {
  return FactPacker(SumOf::form)
      .add(static_cast<std::uint64_t>(group), 3)
      .add(before.shape)
      .add(word.facts.shape)
      .add(after.shape)
      .add(word.document_bits, 16)
      .add(static_cast<std::uint64_t>(word.line), 2)
      .add(word.starts_sentence, 1)
      .add(word.facts.classes & dictionary_class ? 1 : 0, 1)
      .packed();
}

std::uint64_t class_facts(const WordFacts& before, const WordFacts& word, const WordFacts& after) {
  return FactPacker(SumOf::classes)
      .add(before.classes, 16)
      .add(word.classes, 16)
      .add(after.classes, 16)
      .add(word.shape)
      .packed();
}

std::uint64_t cue_facts(const WordFacts& before, const WordFacts& word, const WordFacts& after) {
  return FactPacker(SumOf::cues).add(before.cues, 16).add(after.cues, 16).add(word.shape).packed();
}

}  // namespace

PlaceScores::PlaceScores(const EntityModel& model) : model_(model), sums_(std::size_t{1} << sums_width) {}

template <typename AddFeatures>
const Scores& PlaceScores::sum(std::uint64_t facts, AddFeatures add_features) {
  Sum& sum = sums_[(facts * 0x9E3779B97F4A7C15ULL) >> (64 - sums_width)];
  if (sum.facts == facts) return sum.scores;
  keys_.clear();
  add_features(keys_);
  sum = Sum{facts, {}};
  model_.features().add(keys_.keys(), sum.scores);
  return sum.scores;
}

void PlaceScores::add(const PlacedWord& before, const PlacedWord& word, const PlacedWord& after,
                      LanguageGroup group, std::uint32_t index, Scores& scores) {
  const WordFacts& a = before.facts;
  const WordFacts& b = word.facts;
  const WordFacts& c = after.facts;
  add_scores(sum(form_facts(a, word, c, group),
                 [&](FeatureKeys& out) {
                   add_shapes_around(a, b, c, group, out);
                   add_document_and_line(word, group, out);
                 }),
             scores);
  add_scores(sum(class_facts(a, b, c), [&](FeatureKeys& out) { add_classes_around(a, b, c, out); }), scores);
  add_scores(sum(cue_facts(a, b, c), [&](FeatureKeys& out) { add_cues_around(a, b, c, out); }), scores);
  keys_.clear();
  add_word_pairs(a, b, c, keys_);
  add_neighbours_and_phrases(a, word, c, keys_);
  for (const FeatureKey key : keys_.keys())
    if (model_.features().fetch(key)) fetched_.push_back({key, index});
}

void PlaceScores::add_rest(std::span<Scores> scores) {
  for (const Fetched& fetched : fetched_) model_.features().add_fetched(fetched.key, scores[fetched.index]);
  fetched_.clear();
}

}  // namespace broadsheet::tagging
