#include "indexer/entities/tagging/features.h"

#include <set>

#include "tests/indexer/entities/tagging/tokens_of.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

std::set<FeatureKey> own_features(std::string_view word, LanguageGroup group) {
  const AnalysedText part = test::analysed(word);
  std::string lowered(word);
  for (char& c : lowered) c = static_cast<char>(std::tolower(c));
  FeatureKeys keys;
  add_own_features(word, lowered, part.words[0].facts, group, keys);
  return {keys.keys().begin(), keys.keys().end()};
}

std::set<FeatureKey> place_features(std::string_view text, std::uint16_t bits) {
  AnalysedText part = test::analysed(text);
  part.words[1].document_bits = bits;
  FeatureKeys keys;
  add_place_features(part.words[0], part.words[1], part.words[2], LanguageGroup::english, keys);
  return {keys.keys().begin(), keys.keys().end()};
}

}  // namespace

TEST_CASE("German words have features of German beside those of all languages") {
  const auto english = own_features("Kommission", LanguageGroup::english);
  const auto german = own_features("Kommission", LanguageGroup::german);
  CHECK(german.size() > english.size());
  for (const FeatureKey key : english) CHECK(german.contains(key));
}

TEST_CASE("Case changes some features and leaves others") {
  const auto written = own_features("Nato", LanguageGroup::english);
  const auto capitals = own_features("NATO", LanguageGroup::english);
  CHECK(written != capitals);
  std::size_t shared = 0;
  for (const FeatureKey key : written) shared += capitals.contains(key);
  CHECK(shared >= 5);
}

TEST_CASE("What the document shows of a word is a feature") {
  CHECK(place_features("in Paris today", 1) != place_features("in Paris today", 0));
  CHECK(place_features("in Paris today", 1) == place_features("in Paris today", 1));
}

TEST_CASE("What does not fit is left out") {
  FeatureKeys keys;
  for (FeatureKey key = 0; key < 1000; ++key) keys.add(key);
  CHECK(keys.keys().size() < 1000);
  CHECK(keys.keys().back() == keys.keys().size() - 1);
}
