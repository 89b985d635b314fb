// How well the entities of whole documents are recognised: the sample corpus against what people read in it.
// tests/indexer/entities/gold/README.md says how names are matched.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "common/names/entity_key.h"
#include "indexer/entities/tagging/entity_model.h"
#include "indexer/run/indexing.h"
#include "tests/support/catch.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::names;
using namespace broadsheet::tagging;

namespace {

struct GoldRow {
  std::string document;
  std::string type;
  std::vector<std::string> names;  ///< keys of the name and its other spellings
  std::string shown;
  bool optional = false;
  bool taken = false;
};

std::vector<std::string> split(const std::string& line, const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t end; (end = line.find(separator, begin)) != std::string::npos;
       begin = end + separator.size())
    parts.push_back(line.substr(begin, end - begin));
  parts.push_back(line.substr(begin));
  return parts;
}

std::map<std::string, std::vector<GoldRow>> read_gold() {
  std::map<std::string, std::vector<GoldRow>> gold;
  std::ifstream in(BROADSHEET_SOURCE_DIR "/tests/indexer/entities/gold/sample_corpus.tsv");
  std::string line;
  std::getline(in, line);  // the header
  while (std::getline(in, line)) {
    const std::vector<std::string> columns = split(line, "\t");
    REQUIRE(columns.size() == 5);
    GoldRow row{columns[0], columns[1], {entity_key(columns[2])}, columns[2], columns[4] == "optional"};
    if (!columns[3].empty())
      for (const std::string& spelling : split(columns[3], " | ")) row.names.push_back(entity_key(spelling));
    gold[row.document].push_back(std::move(row));
  }
  return gold;
}

struct Score {
  int right = 0, wrong = 0, missed = 0;
  double precision() const { return right + wrong == 0 ? 0 : 100.0 * right / (right + wrong); }
  double recall() const { return right + missed == 0 ? 0 : 100.0 * right / (right + missed); }
};
using ScoreByType = std::map<std::string, Score>;

/// What a name may be called: a law is shown as `short name (full name)`, each of which will do.
std::vector<std::string> keys_of(const Entity& entity) {
  std::vector<std::string> keys{entity_key(entity.name)};
  const std::size_t open = entity.name.find(" (");
  if (entity.type != EntityType::law || open == std::string::npos || entity.name.back() != ')') return keys;
  keys.push_back(entity_key(entity.name.substr(0, open)));
  keys.push_back(entity_key(entity.name.substr(open + 2, entity.name.size() - open - 3)));
  return keys;
}

/// The row that takes a name: required rows first, and those only once.
GoldRow* row_for(const Entity& entity, std::vector<GoldRow>& rows) {
  const std::string type(entity_type_name(entity.type));
  const std::vector<std::string> keys = keys_of(entity);
  for (const bool optional : {false, true})
    for (GoldRow& row : rows) {
      const bool holds =
          std::find_first_of(keys.begin(), keys.end(), row.names.begin(), row.names.end()) != keys.end();
      if (row.type == type && row.optional == optional && holds && (optional || !row.taken)) return &row;
    }
  return nullptr;
}

void judge(const Document& document, std::vector<GoldRow>& rows, ScoreByType& scores, std::string& faults) {
  for (const Entity& entity : document.entities) {
    const std::string type(entity_type_name(entity.type));
    GoldRow* row = row_for(entity, rows);
    if (!row) {
      ++scores[type].wrong;
      faults += fmt::format("  wrong   {:12} {}  ({})\n", type, entity.name, document.id);
    } else if (!row->optional) {
      ++scores[type].right;
      row->taken = true;
    }
  }
  for (const GoldRow& row : rows)
    if (!row.optional && !row.taken) {
      ++scores[row.type].missed;
      faults += fmt::format("  missed  {:12} {}  ({})\n", row.type, row.shown, document.id);
    }
}

/// The sample corpus, indexed with entities, as ids from the repository's root.
std::vector<Document> sample_documents() {
  const testing::TemporaryFolder folder;
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(BROADSHEET_SOURCE_DIR);
  IndexingOptions options = testing::options_for(folder.path() / "index", {"sample_corpus"});
  options.entity_model = find_entity_model();
  testing::run(options);
  std::filesystem::current_path(before);
  return testing::index_contents(folder.path() / "index");
}

/// What is asked for at least, in percent.
struct Floor {
  std::string_view type;
  double precision, recall;
};
constexpr std::array floors = {Floor{"person", 96, 91}, Floor{"organisation", 83, 75}, Floor{"place", 93, 91},
                               Floor{"law", 93, 83}};

}  // namespace

TEST_CASE("Entities of the sample corpus are those that people read in it") {
  std::map<std::string, std::vector<GoldRow>> gold = read_gold();
  CHECK(gold.size() >= 40);
  ScoreByType scores;
  std::string faults;
  std::size_t judged = 0;
  for (const Document& document : sample_documents()) {
    const auto rows = gold.find(document.id);
    if (rows == gold.end()) continue;
    ++judged;
    judge(document, rows->second, scores, faults);
  }
  CHECK(judged == gold.size());
  for (const Floor& floor : floors) {
    const Score& score = scores[std::string(floor.type)];
    fmt::print("{:12}  precision {:5.1f}  recall {:5.1f}  ({} right, {} wrong, {} missed)\n", floor.type,
               score.precision(), score.recall(), score.right, score.wrong, score.missed);
    INFO(faults);
    CHECK(score.precision() >= floor.precision);
    CHECK(score.recall() >= floor.recall);
  }
  if (std::getenv("BROADSHEET_SHOW_FAULTS")) fmt::print("{}", faults);
}
