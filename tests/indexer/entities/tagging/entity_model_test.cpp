#include "indexer/entities/tagging/entity_model.h"

#include <filesystem>
#include <string>

#include "common/error.h"
#include "indexer/entities/tagging/model_format.h"
#include "indexer/entities/training/model_writer.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;
using Catch::Matchers::Contains;

namespace {

std::string small_model() {
  TrainedWeights weights;
  weights.features.resize(3);
  weights.features[0][1] = 1.5F;
  weights.features[0][outside] = -0.5F;
  weights.features[1][2] = 0.01F;
  weights.features[2][16] = -100;
  weights.transitions[0][1] = 2;
  const std::vector<FeatureKey> keys{500, 7, 4000000000U};
  const std::vector<GazetteerEntry> gazetteer{{11, 5, 0}, {4000000001U, 1, 3}};
  return write_model(weights, keys, gazetteer, 0.1F);
}

/// `bytes` with a right hash for whatever payload it has.
std::string rehashed(std::string bytes) {
  const std::uint64_t hash = word_hash(std::string_view(bytes).substr(model_header_size));
  for (std::size_t i = 0; i < 8; ++i) bytes[12 + i] = static_cast<char>(hash >> (8 * i));
  return bytes;
}

Scores scores_of(const EntityModel& model, FeatureKey key) {
  Scores scores{};
  model.features().add(std::span(&key, 1), scores);
  return scores;
}

}  // namespace

TEST_CASE("A model is read as it was written, in twentieths, against what is outside") {
  const EntityModel model = EntityModel::parse(small_model(), "test");
  CHECK(model.features().size() == 2);
  CHECK(scores_of(model, 500)[0] == 40);
  CHECK(scores_of(model, 500)[1] == 10);
  CHECK(scores_of(model, 7) == Scores{});
  CHECK(scores_of(model, 4000000000U)[15] == -127);
  CHECK(model.transitions()[0][1] == 40);
  CHECK(model.gazetteer().find(11).classes == 5);
  CHECK(model.gazetteer().find(4000000001U).longest == 3);
}

TEST_CASE("Any damaged byte of the payload is noticed") {
  const std::string good = small_model();
  for (std::size_t i = model_header_size; i < good.size(); i += 7) {
    std::string bad = good;
    bad[i] = static_cast<char>(bad[i] ^ 0x10);
    CHECK_THROWS_WITH(EntityModel::parse(bad, "m"), Contains("is damaged") && Contains("--no-entities"));
  }
}

TEST_CASE("A cut or empty file is refused") {
  const std::string good = small_model();
  for (const std::size_t size : {std::size_t{0}, std::size_t{5}, model_header_size - 1, good.size() - 1})
    CHECK_THROWS_AS(EntityModel::parse(good.substr(0, size), "m"), EnvironmentError);
}

TEST_CASE("Foreign files and other versions are named as such") {
  std::string other = small_model();
  other[8] = 99;
  CHECK_THROWS_WITH(EntityModel::parse(other, "m"), Contains("another version"));
  CHECK_THROWS_WITH(EntityModel::parse(std::string(100, 'x'), "m"), Contains("is not an entity model"));
}

TEST_CASE("A payload with a right hash but wrong counts is refused, not followed") {
  const std::string good = small_model();
  for (std::size_t i = model_header_size; i < good.size(); ++i) {
    std::string bad = good;
    bad[i] = static_cast<char>(0xFF);
    try {
      EntityModel::parse(rehashed(bad), "m");
    } catch (const EnvironmentError&) {
    }
    CHECK_THROWS_AS(EntityModel::parse(rehashed(good.substr(0, i)), "m"), EnvironmentError);
  }
}

TEST_CASE("A missing file is named, with what to do") {
  CHECK_THROWS_WITH(
      EntityModel::load("/nowhere/entities.model"),
      Contains("/nowhere/entities.model cannot be read") && Contains("BROADSHEET_ENTITY_MODEL"));
  CHECK_THROWS_AS(EntityModel::load(std::filesystem::temp_directory_path()), EnvironmentError);
}
