#include "indexer/indexing.h"

#include <algorithm>
#include <filesystem>

#include "common/error.h"
#include "indexer/indexing_round.h"

namespace broadsheet {
namespace {

/// Documents of one generation that came from the given paths and were not met again.
std::vector<DocId> gone_documents(const IndexingRun& run, const std::string& generation,
                                  const std::filesystem::path& folder) {
  std::vector<DocId> gone;
  for (const std::string& path : run.options.paths)
    for (const DocId docid : documents_of_origin(folder, origin_of_path(path)))
      if (run.seen.last(generation, docid) == 0) gone.push_back(docid);
  for (const std::string& origin : run.damaged_origins)
    for (const DocId docid : documents_of_origin(folder, origin))
      gone.erase(std::remove(gone.begin(), gone.end(), docid), gone.end());
  std::sort(gone.begin(), gone.end());
  gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
  return gone;
}

Changes prune(IndexingRun& run) {
  Changes changes;
  const std::vector<std::filesystem::path> folders = generation_folders(run.options.index, run.stub);
  for (std::size_t i = 0; i < folders.size(); ++i) {
    const std::string& generation = run.stub.generations[i];
    if (run.new_generations.count(SeenDocuments::lineage(generation))) continue;
    run.seen.add_generation(generation, count_documents(folders[i]).last_docid);
    std::vector<DocId> gone = gone_documents(run, generation, folders[i]);
    run.counters.removed += gone.size();
    if (!gone.empty()) changes.removals[i] = std::move(gone);
  }
  return changes;
}

Changes remove_by_id(const IndexingRun& run) {
  Changes changes;
  LiveDocuments live(generation_folders(run.options.index, run.stub));
  for (const std::string& id : run.options.delete_ids) {
    const std::optional<DocumentPlace> place = live.find(id);
    if (!place) {
      run.report.warn(id, "no document has this id; nothing was deleted");
      ++run.counters.warnings;
      continue;
    }
    std::vector<DocId>& removals = changes.removals[place->generation];
    if (std::find(removals.begin(), removals.end(), place->docid) != removals.end()) continue;
    removals.push_back(place->docid);
    ++run.counters.removed;
  }
  return changes;
}

void apply(IndexingRun& run, const Changes& changes) {
  if (!changes.empty()) publish(run.options.index, run.stub, changes);
}

}  // namespace

void run_indexing(const IndexingOptions& options, RunCounters& counters, Report& report,
                  const std::atomic<bool>& stop) {
  RecordSource source(options.paths, options.read);
  counters.bytes_total = source.bytes_total().value_or(0);
  IndexingRun run{options, counters, report, stop, source, open_or_make_stub(options.index), {}, {}, {}, 1};
  remove_unlisted(options.index, run.stub);
  if (!options.paths.empty())
    while (run_round(run)) {
    }
  if (options.prune) apply(run, prune(run));
  if (!options.delete_ids.empty()) apply(run, remove_by_id(run));
  if (run.stub.revision == 0) publish(options.index, run.stub, {});
  merge_generations(options.index, run.stub, options.max_generations);
}

}  // namespace broadsheet
