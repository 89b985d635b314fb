#include "indexer/entities/training/trainer.h"

#include "indexer/entities/tagging/tagger.h"
#include "indexer/entities/training/corpus.h"
#include "indexer/entities/training/model_writer.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

constexpr const char* corpus =
    "== a en\nIn [L|Rome] today [P|Ann] said yes\n\nIn [L|Oslo] today [P|Bob] said no\n"
    "== b en\nFrom [L|Lima] today [P|Eve] said yes\n\nIn [L|Bonn] now [P|Max] said no\n";

std::string model_of(std::vector<double>& losses) {
  const Gazetteer gazetteer;
  Examples examples(gazetteer);
  for (const LabelledDocument& document : read_corpus(corpus).documents) examples.add(document, 4);
  examples.number_features(2);
  TrainingSettings settings;
  settings.rounds = 20;
  const TrainedWeights weights =
      train(examples, settings, [&](std::size_t, double loss) { losses.push_back(loss); });
  return write_model(weights, examples.keys(), {}, 0.1F);
}

}  // namespace

TEST_CASE("Training twice gives the same bytes") {
  std::vector<double> first, second;
  CHECK(model_of(first) == model_of(second));
  CHECK(first == second);
}

TEST_CASE("Training learns what stands where") {
  std::vector<double> losses;
  const EntityModel model = EntityModel::parse(model_of(losses), "test");
  CHECK(losses.back() < losses.front() / 4);
  Document document;
  document.text = "In Kiel today Tim said yes";
  document.language = "en";
  Tagger tagger(model);
  const std::vector<RawMention> mentions = tagger.tag(document, {}, {});
  REQUIRE(mentions.size() == 2);
  CHECK(mentions[0] == RawMention{MentionType::place, false, 3, 7});
  CHECK(mentions[1] == RawMention{MentionType::person, false, 14, 17});
}
