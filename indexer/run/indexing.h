// A whole indexing run.
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
  unsigned threads = 0;                ///< 0: one per core
  std::filesystem::path entity_model;  ///< empty: entities are not recognised
  /// For texts too short to detect theirs; empty: use that of neighbouring documents.
  std::string default_language;
  std::uint64_t commit_bytes = 1ull << 30;  ///< publish after reading this much input
  std::size_t segment_bytes = 600'000;      ///< bytes of text per segment; see docs/BENCHMARKS.md
  std::size_t max_generations = 8;          ///< merge generations when there are more
  bool prune = false;                       ///< remove documents that have disappeared from the given paths
  std::vector<std::string> delete_ids;
};

/// Reads, analyses on all cores, merges and publishes, in rounds of commit_bytes. The caller holds the
/// IndexLock. `stop` ends the run early with Interrupted; everything published stays. Throws
/// EnvironmentError; the index is then as last published.
void run_indexing(const IndexingOptions& options, RunCounters& counters, Report& report,
                  const std::atomic<bool>& stop);

}  // namespace broadsheet
