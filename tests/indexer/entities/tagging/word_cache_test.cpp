#include "indexer/entities/tagging/word_cache.h"

#include <string>

#include "indexer/entities/training/model_writer.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

Token token_of(std::string_view word) {
  Token token;
  token.hash = word_hash(word);
  token.end = static_cast<std::uint32_t>(word.size());
  describe_shape(word, token);
  return token;
}

/// A model that knows one own feature of `word` in German only.
EntityModel german_model(std::string_view word) {
  Token token = token_of(word);
  std::string lowered;
  const WordFacts facts = describe_word(word, token, {}, lowered);
  FeatureKeys english, german;
  add_own_features(word, lowered, facts, LanguageGroup::english, english);
  add_own_features(word, lowered, facts, LanguageGroup::german, german);
  for (const FeatureKey key : german.keys()) {
    if (std::ranges::find(english.keys(), key) != english.keys().end()) continue;
    TrainedWeights weights;
    weights.features.emplace_back()[1] = 2;
    return EntityModel::parse(write_model(weights, std::span(&key, 1), {}, 0.1F), "test");
  }
  return {};
}

}  // namespace

TEST_CASE("Scores of a word depend on the language") {
  const EntityModel model = german_model("Haus");
  WordCache cache(model);
  const Token token = token_of("Haus");
  cache.set_language(LanguageGroup::english);
  CHECK(cache.scores(WordRole::own, "Haus", token)[0] == 0);
  cache.set_language(LanguageGroup::german);
  CHECK(cache.scores(WordRole::own, "Haus", token)[0] == 40);
  CHECK(cache.scores(WordRole::own, "Haus", token)[0] == 40);
}

TEST_CASE("Scores of one role say nothing of the others") {
  const EntityModel model = german_model("Haus");
  WordCache cache(model);
  const Token token = token_of("Haus");
  cache.set_language(LanguageGroup::german);
  CHECK(cache.scores(WordRole::for_next, "Haus", token) == Scores{});
  CHECK(cache.scores(WordRole::own, "Haus", token)[0] == 40);
  CHECK(cache.scores(WordRole::for_previous, "Haus", token) == Scores{});
}

TEST_CASE("More words than find room are still right") {
  const EntityModel model;
  WordCache cache(model);
  for (int round = 0; round < 2; ++round)
    for (int i = 0; i < 100000; ++i) {
      const std::string word = "W" + std::to_string(i);
      const Token token = token_of(word);
      if (cache.facts(word, token).exact != token.hash) FAIL(word);
    }
  SUCCEED();
}
