#include "indexer/entities/training/model_writer.h"

#include "indexer/entities/tagging/model_format.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

TEST_CASE("The bytes of a model are as the grammar says") {
  TrainedWeights weights;
  weights.features.resize(2);
  weights.features[0][0] = 0.5F;
  weights.features[0][3] = -1;
  weights.features[1][2] = 0.05F;
  const std::vector<FeatureKey> keys{300, 5};
  const std::vector<GazetteerEntry> gazetteer{{9, 4, 2}};
  const std::string file = write_model(weights, keys, gazetteer, 0.1F);
  CHECK(file.substr(0, 12) == "BSENTITY" + std::string("\x01\0\0\0", 4));
  const std::string behind_transitions = file.substr(model_header_size + 2 * label_count * label_count);
  // one feature: key 300, labels 0 and 3, weights 10 and -20; one entry: key 9, classes 4, longest 2
  CHECK(behind_transitions == std::string("\x01\xAC\x02\x09\x0A\xEC\x01\x09\x04\x02", 10));
}
