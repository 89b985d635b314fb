#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "common/index/index_stub.h"
#include "indexer/publication/maintenance.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

// Random sequences of runs against a model that is nothing but maps.

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

using Texts = std::map<std::string, std::string>;

class Sequence {
 public:
  /// Without pruning, inputs share ids; with it, each id has its input, as the model of --prune needs.
  Sequence(unsigned seed, bool pruning) : random_(seed), pruning_(pruning) {}

  /// One run with random input and options, on the index and on the model; afterwards both must agree.
  void step() {
    if (below(8) == 0 && read_stub(index_)) merge_index(index_, false);
    IndexingOptions options = options_for(index_, {});
    options.global_ids = true;  // as the map has it
    options.commit_bytes = below(3) == 0 ? 1 + below(200) : 1 << 30;
    options.segment_bytes = 1 + below(60);
    options.max_generations = 1 + below(6);
    options.threads = 1 + below(3);
    std::set<std::string> met;
    std::uint64_t records = 0;
    for (unsigned files = below(3); files > 0; --files) records += write_input(options, met);
    options.prune = pruning_ && !options.paths.empty() && below(2) == 0;
    const std::uint64_t pruned = options.prune ? prune_model(options.paths, met) : 0;
    const std::uint64_t deleted = choose_deletions(options);
    if (options.paths.empty() && options.delete_ids.empty()) options.delete_ids = {"nothing"};
    const Counts counts = run(options);
    CHECK(counts.added + counts.updated + counts.unchanged + counts.duplicates == records);
    CHECK(counts.removed == pruned + deleted);
    CHECK(texts_by_id(index_) == texts_);
    CHECK(read_stub(index_)->documents == texts_.size());
    CHECK(read_stub(index_)->generations.size() <= options.max_generations);
    CHECK(verify_index(index_).empty());
  }

 private:
  unsigned below(unsigned limit) { return std::uniform_int_distribution<unsigned>(0, limit - 1)(random_); }
  static std::string id_of(unsigned number) { return "id" + std::to_string(number); }
  std::string input_path(unsigned input) const {
    return (folder_ / ("input" + std::to_string(input) + ".jsonl")).string();
  }

  /// Writes one of three inputs anew, with up to 25 records of few ids and texts. Returns their number.
  std::uint64_t write_input(IndexingOptions& options, std::set<std::string>& met) {
    const unsigned input = below(inputs);
    const std::string path = input_path(input);
    if (std::find(options.paths.begin(), options.paths.end(), path) != options.paths.end()) return 0;
    options.paths.push_back(path);
    const unsigned count = 1 + below(25);
    std::string dump;
    for (unsigned i = 0; i < count; ++i) {
      const std::string id = id_of(pruning_ ? inputs * below(ids / inputs) + input : below(ids));
      const std::string text = "version " + std::to_string(below(3));
      dump += record(id, text);
      met.insert(id);
      texts_[id] = text;
    }
    write_file(path, dump);
    return count;
  }

  std::uint64_t prune_model(const std::vector<std::string>& paths, const std::set<std::string>& met) {
    std::uint64_t pruned = 0;
    for (unsigned number = 0; number < ids; ++number) {
      const bool covered = std::find(paths.begin(), paths.end(), input_path(number % inputs)) != paths.end();
      if (covered && !met.count(id_of(number))) pruned += texts_.erase(id_of(number));
    }
    return pruned;
  }

  std::uint64_t choose_deletions(IndexingOptions& options) {
    std::uint64_t deleted = 0;
    for (unsigned wanted = below(3) == 0 ? 1 + below(3) : 0; wanted > 0; --wanted) {
      options.delete_ids.push_back(id_of(below(ids)));
      deleted += texts_.erase(options.delete_ids.back());
    }
    return deleted;
  }

  static constexpr unsigned inputs = 3, ids = 21;
  std::mt19937 random_;
  const bool pruning_;
  const TemporaryFolder folder_;
  const std::filesystem::path index_ = folder_ / "index";
  Texts texts_;
};

}  // namespace

TEST_CASE("after any sequence of runs the index holds what a map would hold") {
  for (unsigned seed = 1; seed <= 30; ++seed) {
    CAPTURE(seed);
    Sequence sequence(seed, seed % 2 == 0);
    for (int step = 0; step < 6; ++step) sequence.step();
  }
}
