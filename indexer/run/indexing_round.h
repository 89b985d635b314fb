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

/// State of a run from round to round.
struct IndexingRun {
  const IndexingOptions& options;
  RunCounters& counters;
  Report& report;
  const std::atomic<bool>& stop;
  readers::RecordSource& source;
  const tagging::EntityModel* entities;  ///< nullptr: none are recognised
  IndexStub stub;
  SeenDocuments seen;
  std::set<std::string> new_generations;  ///< lineages made by this run
  std::set<std::string>
      damaged_origins;  ///< inputs with rejected records: --prune leaves their documents alone
  std::uint32_t next_sequence = 1;
};

/// Reads until commit_bytes or the end of the input, analyses and publishes. False when the input is at its
/// end. Throws Interrupted on `stop`, and EnvironmentError: then nothing of the round is published.
bool run_round(IndexingRun& run);

}  // namespace broadsheet
