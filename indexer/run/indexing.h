#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "indexer/readers/record_source.h"
#include "indexer/run/report.h"
#include "indexer/run/run_counters.h"

namespace broadsheet {

struct IndexingOptions {
  std::filesystem::path index;
  std::vector<std::string> paths;
  readers::ReadOptions read;
  unsigned threads = 0;                     ///< 0: one a core
  std::filesystem::path entity_model;       ///< empty: entities are not recognised
  std::string default_language;             ///< for texts too short to tell; empty: as their neighbours
  std::uint64_t commit_bytes = 1ull << 30;  ///< publish whenever so much input was read
  std::size_t segment_bytes = 600'000;      ///< text in a segment; see docs/BENCHMARKS.md
  std::size_t max_generations = 8;          ///< merge when there are more
  bool prune = false;                       ///< remove documents that are gone from the given paths
  std::vector<std::string> delete_ids;
};

/// The whole run: reads, analyses on all cores, merges and publishes, in rounds of commit_bytes. The caller
/// holds the IndexLock. `stop` ends the run early: then throws Interrupted, and what was published stays.
/// Throws EnvironmentError; the index is then as after the last publication.
void run_indexing(const IndexingOptions& options, RunCounters& counters, Report& report,
                  const std::atomic<bool>& stop);

}  // namespace broadsheet
