// The options of a run, and its state from round to round.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "common/index/index_stub.h"
#include "indexer/entities/tagging/entity_model.h"
#include "indexer/readers/record_source.h"
#include "indexer/run/key_tally.h"
#include "indexer/run/report.h"
#include "indexer/run/run_counters.h"
#include "indexer/run/seen_documents.h"

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
  bool global_ids = false;  ///< a record replaces any other with its id, even from another file
  bool prune = false;       ///< remove documents that have disappeared from the given paths
  std::vector<std::string> delete_ids;
  std::vector<std::string> fields;          ///< keys to make fields of the index, as typed
  bool all_fields = false;                  ///< make every key with short values a field
  std::vector<std::string> fields_to_drop;  ///< keys that are to be fields no longer, as typed
  bool drop_all_fields = false;             ///< no further keys become fields by all_fields
};

/// The number of workers.
inline unsigned thread_count(const IndexingOptions& options) {
  return options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
}

/// The state of a run that lasts from round to round.
struct IndexingRun {
  const IndexingOptions& options;
  RunCounters& counters;
  Report& report;
  const std::atomic<bool>& stop;
  readers::RecordSource& source;
  const tagging::EntityModel* entities;  ///< nullptr: entities are not recognised
  IndexStub stub;
  SeenDocuments seen;
  std::set<std::string> new_generations;  ///< generations of this run, without the suffix of copies
  std::set<std::string>
      damaged_origins;  ///< inputs with rejected records: --prune leaves their documents alone
  std::uint32_t next_sequence = 1;
  KeyTally& keys;
};

}  // namespace broadsheet
