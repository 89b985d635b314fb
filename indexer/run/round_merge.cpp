#include "indexer/run/round_merge.h"

#include <algorithm>
#include <future>
#include <thread>
#include <utility>

#include "indexer/publication/publication.h"
#include "indexer/run/field_adoption.h"
#include "indexer/stories/early_comparison.h"

namespace broadsheet {
namespace {

/// The segments of all workers in one list, and what their documents replace.
struct RoundResult {
  struct Replaced {
    DocumentPlace old_place;
    DocId docid;
  };
  std::vector<std::filesystem::path> segments;
  std::vector<std::uint32_t> sequence;  ///< by docid - 1 after the merge
  std::vector<Replaced> replaced;
  KeyCensus census;
};

void append(RoundResult& result, const IndexingWorker& worker) {
  std::vector<DocId> offsets;
  for (const Segment& segment : worker.segments()) {
    offsets.push_back(static_cast<DocId>(result.sequence.size()));
    result.segments.push_back(segment.folder);
    result.sequence.insert(result.sequence.end(), segment.sequence.begin(), segment.sequence.end());
  }
  for (const Replacement& replacement : worker.replacements())
    result.replaced.push_back({replacement.old_place, offsets[replacement.segment] + replacement.docid});
}

/// Writes the words of all workers' documents into a segment of its own, without documents.
std::filesystem::path write_forms(const RoundContext& context, const WorkerThreads& worker_threads) {
  std::vector<const WordForms*> parts;
  for (const auto& worker : worker_threads.workers()) parts.push_back(&worker->forms());
  const std::filesystem::path folder = context.building / "words";
  IndexWriter writer;
  writer.begin_segment(folder);
  writer.add_forms(merged_forms(parts));
  writer.finish_segment();
  return folder;
}

RoundResult gather(const WorkerThreads& worker_threads) {
  RoundResult result;
  for (const auto& worker : worker_threads.workers()) append(result, *worker);
  return result;
}

/// Counts a document that a later record of this round replaces.
void count_replaced(RunCounters& counters, bool made_by_this_run, bool met_unchanged) {
  if (made_by_this_run) {
    ++counters.duplicates;  // the record that made it is already counted as added or updated
    return;
  }
  ++counters.updated;
  if (met_unchanged) --counters.unchanged, ++counters.duplicates;
}

/// Adds removals from old generations to `changes`. Returns the documents to remove from the new one, sorted.
std::vector<DocId> settle(IndexingRun& run, const RoundContext& context, const RoundResult& result,
                          Changes& changes) {
  std::vector<DocId> dropped = find_duplicates(run.options.index / *changes.added, result.sequence);
  std::vector<DocId> overtaken;
  std::size_t replacing = 0;
  for (const auto& [old_place, docid] : result.replaced) {
    if (std::binary_search(dropped.begin(), dropped.end(), docid)) continue;
    const std::uint32_t last_seen = run.seen.last(context.generations[old_place.generation], old_place.docid);
    if (last_seen > result.sequence[docid - 1]) {
      overtaken.push_back(docid);
      continue;
    }
    ++replacing;
    changes.removals[old_place.generation].push_back(old_place.docid);
    count_replaced(run.counters, context.made_by_this_run[old_place.generation], last_seen > 0);
  }
  dropped.insert(dropped.end(), overtaken.begin(), overtaken.end());
  std::sort(dropped.begin(), dropped.end());
  run.counters.duplicates += dropped.size();
  run.counters.added += result.sequence.size() - dropped.size() - replacing;
  return dropped;
}

/// Merges on one thread and looks for copies on the others.
stories::Verdicts merge_and_compare(const RoundContext& context,
                                    const std::vector<std::filesystem::path>& segments,
                                    const std::filesystem::path& out, unsigned threads) {
  if (threads == 1) {
    merge_databases(segments, out);
    return {};
  }
  std::future<stories::Verdicts> verdicts = std::async(
      std::launch::async, [&] { return stories::compare_early(context.folders, segments, threads - 1); });
  merge_databases(segments, out);
  return verdicts.get();
}

void merge_and_publish(IndexingRun& run, const RoundContext& context, const RoundResult& result) {
  Changes changes;
  changes.threads = thread_count(run.options);
  changes.added = next_generation(run.stub);
  const std::filesystem::path folder = run.options.index / *changes.added;
  changes.verdicts = merge_and_compare(context, result.segments, folder, changes.threads);
  const std::vector<DocId> dropped = settle(run, context, result, changes);
  if (dropped.size() == result.sequence.size()) {
    changes.added.reset();
  } else {
    if (!dropped.empty()) remove_documents(folder, dropped);
    run.new_generations.insert(*changes.added);
  }
  if (!changes.empty()) publish(run.options.index, run.stub, std::move(changes));
}

}  // namespace

void merge_round(IndexingRun& run, const RoundContext& context, const WorkerThreads& worker_threads) {
  for (const auto& worker : worker_threads.workers()) {
    run.damaged_origins.insert(worker->damaged_origins().begin(), worker->damaged_origins().end());
    run.keys.add(worker->keys());
  }
  RoundResult result = gather(worker_threads);
  if (result.segments.empty()) return;
  run.counters.merging = true;
  result.segments.push_back(write_forms(context, worker_threads));
  for (const auto& worker : worker_threads.workers()) add_census(worker->census(), result.census);
  adopt_new_keys(run, result.census);
  merge_and_publish(run, context, result);
  run.counters.merging = false;
}

}  // namespace broadsheet
