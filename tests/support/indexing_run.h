#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "indexer/run/indexing.h"

namespace broadsheet::testing {

/// The counts of one run that tell records apart; in tests by designated initialisers.
struct Counts {
  std::uint64_t added = 0, updated = 0, unchanged = 0, duplicates = 0, removed = 0, rejected = 0;
  bool operator==(const Counts&) const = default;
};

inline std::ostream& operator<<(std::ostream& out, const Counts& counts) {
  return out << "added " << counts.added << ", updated " << counts.updated << ", unchanged "
             << counts.unchanged << ", duplicates " << counts.duplicates << ", removed " << counts.removed
             << ", rejected " << counts.rejected;
}

inline IndexingOptions options_for(const std::filesystem::path& index,
                                   const std::vector<std::filesystem::path>& inputs) {
  IndexingOptions options;
  options.index = index;
  for (const std::filesystem::path& input : inputs) options.paths.push_back(input.string());
  options.threads = 2;
  return options;
}

/// A whole run without progress; its report goes beside the index, to `report.tsv`.
inline Counts run(const IndexingOptions& options) {
  std::filesystem::create_directories(options.index);
  std::filesystem::remove(options.index.parent_path() / "report.tsv");
  RunCounters counters;
  Report report(options.index.parent_path() / "report.tsv");
  const std::atomic<bool> stop{false};
  KeyTally keys;
  run_indexing(options, counters, report, keys, stop);
  report.finish();
  return {counters.added,      counters.updated, counters.unchanged,
          counters.duplicates, counters.removed, counters.rejected};
}

/// One line of a JSONL dump. Neither needs escaping.
inline std::string record(const std::string& id, const std::string& text) {
  return R"({"id":")" + id + R"(","text":")" + text + "\"}\n";
}

}  // namespace broadsheet::testing
