#include "indexer/run/indexing.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "common/error.h"
#include "indexer/generations/folder_faults.h"
#include "indexer/publication/publication.h"
#include "indexer/run/field_adoption.h"
#include "indexer/run/indexing_round.h"

namespace broadsheet {
namespace {

/// Documents of one generation that came from under `root` and were not met again.
std::vector<DocId> not_met(const IndexingRun& run, const std::string& generation,
                           const std::filesystem::path& folder, const std::string& root) {
  std::vector<DocId> docids = documents_of_origin(folder, root);
  std::erase_if(docids, [&](DocId docid) { return run.seen.last(generation, docid) > 0; });
  return docids;
}

std::set<DocId> gone_documents(const IndexingRun& run, const std::string& generation,
                               const std::filesystem::path& folder,
                               std::map<std::string, std::size_t>& spared) {
  std::set<DocId> gone;
  for (const std::string& path : run.options.paths)
    for (const DocId docid : not_met(run, generation, folder, readers::origin_of_path(path)))
      gone.insert(docid);
  for (const std::string& origin : run.damaged_origins)
    for (const DocId docid : not_met(run, generation, folder, origin)) spared[origin] += gone.erase(docid);
  return gone;
}

void report_spared(IndexingRun& run, const std::map<std::string, std::size_t>& spared) {
  for (const auto& [origin, documents] : spared) {
    if (documents == 0) continue;
    run.report.warn(origin, fmt::format("--prune removed none of the {} documents that it no longer has, "
                                        "because some of its records were rejected",
                                        documents));
    ++run.counters.warnings;
  }
}

/// Finds documents that came from the given paths and were not met again. Leaves those of damaged inputs
/// alone.
Changes prune(IndexingRun& run) {
  Changes changes;
  std::map<std::string, std::size_t> spared;
  const std::vector<std::filesystem::path> folders = generation_folders(run.options.index, run.stub);
  for (std::size_t i = 0; i < folders.size(); ++i) {
    const std::string& generation = run.stub.generations[i];
    if (run.new_generations.count(SeenDocuments::lineage(generation))) continue;
    run.seen.add_generation(generation, count_documents(folders[i]).last_docid);
    const std::set<DocId> gone = gone_documents(run, generation, folders[i], spared);
    run.counters.removed += gone.size();
    if (!gone.empty()) changes.removals[i].assign(gone.begin(), gone.end());
  }
  report_spared(run, spared);
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

void stop_here(const std::atomic<bool>& stop) {
  if (stop) throw Interrupted();
}

void index_all(IndexingRun& run) {
  if (!run.options.paths.empty())
    while (run_round(run)) {
    }
  if (run.stub.revision == 0) publish(run.options.index, run.stub, {});
  stop_here(run.stop);
  if (run.options.prune) apply(run, prune(run));
  if (!run.options.delete_ids.empty()) apply(run, remove_by_id(run));
  stop_here(run.stop);
  run.counters.merging = true;
  merge_generations(run.options.index, run.stub, run.options.max_generations);
}

}  // namespace

void run_indexing(const IndexingOptions& options, RunCounters& counters, Report& report, KeyTally& keys,
                  const std::atomic<bool>& stop) {
  rethrow_folder_faults([&] {
    readers::ReadOptions read = options.read;
    read.ocr_cache = (options.index / "ocr").string();
    readers::RecordSource source(options.paths, std::move(read));
    counters.bytes_total = source.bytes_total().value_or(0);
    std::optional<tagging::EntityModel> entities;
    if (!options.entity_model.empty()) entities = tagging::EntityModel::load(options.entity_model);
    IndexingRun run{options,
                    counters,
                    report,
                    stop,
                    source,
                    entities ? &*entities : nullptr,
                    open_or_make_stub(options.index),
                    {},
                    {},
                    {},
                    1,
                    keys};
    remove_unlisted(options.index, run.stub);
    adopt_asked_fields(run);
    index_all(run);
  });
}

}  // namespace broadsheet
