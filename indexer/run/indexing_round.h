// One round of a run: workers turn input into segments, which are then merged and published.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <set>
#include <string>

#include "common/index/index_stub.h"
#include "indexer/entities/tagging/entity_model.h"
#include "indexer/publication/publication.h"
#include "indexer/run/indexing.h"
#include "indexer/run/seen_documents.h"

namespace broadsheet {

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
};

/// Reads up to commit_bytes of input, analyses it and publishes. Returns false at the end of the input.
/// Throws Interrupted on `stop` and EnvironmentError; the round then publishes nothing.
bool run_round(IndexingRun& run);

}  // namespace broadsheet
