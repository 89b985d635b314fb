#include "indexer/entities/tagging/place_scores.h"

#include <algorithm>
#include <array>
#include <vector>

#include "indexer/entities/training/model_writer.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

/// Words of all shapes, lists, cues and document bits; many share some of them.
PlacedWord word_number(std::uint32_t i) {
  PlacedWord word;
  word.facts.lower = i % 7;
  word.facts.shape = static_cast<WordShape>(i % 12);
  word.facts.classes = static_cast<GazetteerSet>(i * 37 % 4096);
  word.facts.cues = static_cast<std::uint16_t>(i * 11 % 1024);
  word.document_bits = static_cast<std::uint16_t>(i * 5 % 1024);
  word.phrases = i % 3 == 0 ? i : 0;
  word.starts_sentence = i % 4 == 0;
  word.line = static_cast<LineCase>(i % 3);
  return word;
}

constexpr std::uint32_t words = 5000;

FeatureKeys features_at(std::uint32_t i, LanguageGroup group) {
  FeatureKeys keys;
  add_place_features(word_number(i), word_number(i + 1), word_number(i + 2), group, keys);
  return keys;
}

/// Knows every third feature of the words in German.
EntityModel model_of_words() {
  std::vector<FeatureKey> keys;
  for (std::uint32_t i = 0; i < words; ++i) {
    const FeatureKeys features = features_at(i, LanguageGroup::german);
    for (const FeatureKey key : features.keys())
      if (key % 3 == 0) keys.push_back(key);
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  TrainedWeights weights;
  for (const FeatureKey key : keys)
    weights.features.emplace_back()[1 + key % 16] = static_cast<float>(1 + key % 3);
  return EntityModel::parse(write_model(weights, keys, {}, 0.1F), "test");
}

}  // namespace

TEST_CASE("Sums that are kept are those of all features of a place") {
  const EntityModel model = model_of_words();
  REQUIRE(model.features().size() > 1000);
  PlaceScores places(model);
  for (const LanguageGroup group : {LanguageGroup::german, LanguageGroup::english, LanguageGroup::german})
    for (std::uint32_t i = 0; i < words; ++i) {
      Scores expected{}, scores{};
      model.features().add(features_at(i, group).keys(), expected);
      places.add(word_number(i), word_number(i + 1), word_number(i + 2), group, 0, scores);
      places.add_rest({&scores, 1});
      if (scores != expected) FAIL(i);
    }
  SUCCEED();
}

TEST_CASE("What is added later goes to the tokens that it is of") {
  const EntityModel model = model_of_words();
  PlaceScores places(model);
  std::array<Scores, 2> scores{}, alone{};
  places.add(word_number(0), word_number(1), word_number(2), LanguageGroup::german, 0, scores[0]);
  places.add(word_number(20), word_number(21), word_number(22), LanguageGroup::german, 1, scores[1]);
  places.add_rest(scores);
  model.features().add(features_at(0, LanguageGroup::german).keys(), alone[0]);
  model.features().add(features_at(20, LanguageGroup::german).keys(), alone[1]);
  CHECK(scores == alone);
  CHECK(alone[0] != alone[1]);
}
