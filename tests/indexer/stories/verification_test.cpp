#include "indexer/stories/verification.h"

#include <fmt/format.h>

#include "indexer/publication/publication.h"
#include "indexer/stories/early_comparison.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::stories;
using namespace broadsheet::testing;

namespace {

/// Two copies in the first of so many generations.
class TwoCopies {
 public:
  explicit TwoCopies(int generations = 1) {
    add(record("a", text()) + record("b", text()));
    for (int i = 1; i < generations; ++i) add(record(fmt::format("other{}", i), "short"));
  }
  std::vector<std::filesystem::path> folders() const {
    return generation_folders(index_, *read_stub(index_));
  }

 private:
  static std::string text() {
    std::string text;
    for (int i = 0; i < 100; ++i) text += fmt::format("word{} ", i);
    return text;
  }
  void add(const std::string& records) const {
    write_file(folder_ / "dump.jsonl", records);
    run(options_for(index_, {folder_ / "dump.jsonl"}));
  }

  TemporaryFolder folder_;
  std::filesystem::path index_ = folder_ / "index";
};

bool are_united(const TwoCopies& copies, Verdicts& verdicts) {
  const std::vector<SketchedDocument> documents = sketched_documents(copies.folders());
  REQUIRE(documents.size() == 2);
  const CandidatePair pair{0, 1};
  DisjointSets sets(2);
  unite_stories(copies.folders(), documents, {&pair, 1}, 1, sets, verdicts);
  return sets.find(0) == sets.find(1);
}

}  // namespace

TEST_CASE("texts that are compared get a verdict, and a verdict stands for a comparison") {
  const TwoCopies copies;
  const std::vector<SketchedDocument> documents = sketched_documents(copies.folders());
  const std::uint64_t a = documents[0].content_hash, b = documents[1].content_hash;
  Verdicts learnt;
  CHECK(are_united(copies, learnt));
  CHECK(learnt.find(b, a) == true);
  Verdicts otherwise;
  otherwise.add(a, b, false);
  CHECK_FALSE(are_united(copies, otherwise));
}

TEST_CASE("texts of many segments are compared early, those of few are not") {
  CHECK(compare_early({}, TwoCopies(8).folders(), 1).size() == 1);
  CHECK(compare_early({}, TwoCopies(2).folders(), 1).size() == 0);
}

TEST_CASE("what is in generations already is compared with what is new, not with itself") {
  // a with a, a with b, b with b
  CHECK(compare_early(TwoCopies().folders(), TwoCopies(8).folders(), 1).size() == 3);
  CHECK(compare_early(TwoCopies().folders(), std::vector(8, TwoCopies(2).folders()[1]), 1).size() == 0);
}
