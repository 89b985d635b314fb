#include "indexer/indexing_round.h"

#include <xxhash.h>

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>

#include "common/error.h"
#include "indexer/indexing_worker.h"

namespace broadsheet {
namespace {

constexpr std::size_t batch_bytes = 256 * 1024;
constexpr std::size_t batch_records = 2000;

std::uint64_t hash_seed(const IndexingOptions& options) {
  std::string text = options.read.format + '\n' + options.default_language;
  for (const auto& [to, from] : options.read.mapping) text += '\n' + to + '=' + from;
  return XXH3_64bits(text.data(), text.size());
}

std::string usual_language(const IndexingRun& run) {
  if (!run.options.default_language.empty()) return run.options.default_language;
  const auto& languages = run.stub.languages;
  const auto most = std::max_element(languages.begin(), languages.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == languages.end() ? "und" : most->first;
}

/// The first exception of any worker; the others only follow from it.
class FirstFault {
 public:
  void keep(std::exception_ptr fault) {
    const std::lock_guard lock(mutex_);
    if (!fault_) fault_ = fault;
  }
  void rethrow() const {
    if (fault_) std::rethrow_exception(fault_);
  }

 private:
  std::mutex mutex_;
  std::exception_ptr fault_;
};

/// The workers of a round and their threads.
class Crew {
 public:
  Crew(RoundContext& context, unsigned threads) : queue_(2 * threads + 2) {
    for (unsigned i = 0; i < threads; ++i) workers_.push_back(std::make_unique<IndexingWorker>(context));
    for (const auto& worker : workers_) threads_.emplace_back([this, &worker] { work(*worker); });
  }
  ~Crew() {
    queue_.abandon();
    join();
  }
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;

  /// False when a worker failed: finish() tells why.
  bool push(Batch batch) { return queue_.push(std::move(batch)); }
  void finish() {
    queue_.close();
    join();
    fault_.rethrow();
  }
  const std::vector<std::unique_ptr<IndexingWorker>>& workers() const { return workers_; }

 private:
  void work(IndexingWorker& worker) {
    try {
      worker.run(queue_);
    } catch (...) {
      fault_.keep(std::current_exception());
      queue_.abandon();
    }
  }
  void join() {
    for (std::thread& thread : threads_)
      if (thread.joinable()) thread.join();
  }

  BatchQueue<Batch> queue_;
  FirstFault fault_;
  std::vector<std::unique_ptr<IndexingWorker>> workers_;
  std::vector<std::thread> threads_;
};

/// Reads batches into the crew's queue. False when the input is at its end.
bool feed(IndexingRun& run, Crew& crew) {
  Batch batch;
  std::uint64_t read = 0;
  std::size_t bytes = 0;
  const auto send = [&] {
    const bool sent = crew.push(std::exchange(batch, Batch{}));
    bytes = 0;
    return sent;
  };
  while (!run.stop) {
    std::optional<SourceItem> item = run.source.next();
    run.counters.bytes_read = run.source.bytes_read();
    if (!item) return send(), false;
    if (batch.items.empty()) batch.first = run.next_sequence;
    ++run.next_sequence;
    if (const auto* raw = std::get_if<RawRecord>(&item->record))
      bytes += raw->bytes.size(), read += raw->bytes.size();
    else
      run.damaged_origins.insert(*item->origin);
    batch.items.push_back(std::move(*item));
    if ((bytes >= batch_bytes || batch.items.size() >= batch_records) && !send()) return false;
    if (read >= run.options.commit_bytes) return send(), true;
  }
  throw Interrupted();
}

/// The segments of all workers, in one list, and what their documents replace.
struct RoundResult {
  std::vector<std::filesystem::path> segments;
  std::vector<std::uint32_t> sequence;  ///< by docid - 1 after the merge
  struct Replaced {
    DocumentPlace old_place;
    DocId docid;
  };
  std::vector<Replaced> replaced;
};

RoundResult gather(const Crew& crew) {
  RoundResult result;
  for (const auto& worker : crew.workers()) {
    std::vector<DocId> offsets;
    for (const Segment& segment : worker->segments()) {
      offsets.push_back(static_cast<DocId>(result.sequence.size()));
      result.segments.push_back(segment.folder);
      result.sequence.insert(result.sequence.end(), segment.sequence.begin(), segment.sequence.end());
    }
    for (const Replacement& replacement : worker->replacements())
      result.replaced.push_back({replacement.old_place, offsets[replacement.segment] + replacement.docid});
  }
  return result;
}

/// Of documents with one id the last in the input stays, wherever the others are: in the new generation, or
/// in the index and met unchanged. Fills the removals of old generations, returns those of the new one.
std::vector<DocId> settle(IndexingRun& run, const std::filesystem::path& merged, const RoundResult& result,
                          Changes& changes) {
  std::vector<DocId> dropped = find_duplicates(merged, result.sequence);
  std::vector<DocId> overtaken;
  for (const auto& [old_place, docid] : result.replaced) {
    if (std::binary_search(dropped.begin(), dropped.end(), docid)) continue;
    const std::string& generation = run.stub.generations[old_place.generation];
    const std::uint32_t last_seen = run.seen.last(generation, old_place.docid);
    if (last_seen > result.sequence[docid - 1]) {
      overtaken.push_back(docid);
      continue;
    }
    if (last_seen > 0) --run.counters.unchanged, ++run.counters.duplicates;
    changes.removals[old_place.generation].push_back(old_place.docid);
    ++run.counters.updated;
  }
  dropped.insert(dropped.end(), overtaken.begin(), overtaken.end());
  std::sort(dropped.begin(), dropped.end());
  run.counters.duplicates += dropped.size();
  run.counters.added += result.sequence.size() - dropped.size();
  return dropped;
}

void merge_and_publish(IndexingRun& run, const RoundResult& result) {
  if (result.segments.empty()) return;
  const std::filesystem::path& index = run.options.index;
  Changes changes;
  changes.added = next_generation(run.stub);
  run.counters.merging = true;
  merge_databases(result.segments, index / *changes.added);
  const std::uint64_t updated_before = run.counters.updated;
  const std::vector<DocId> dropped = settle(run, index / *changes.added, result, changes);
  run.counters.added -= run.counters.updated - updated_before;
  if (dropped.size() == result.sequence.size())
    changes.added.reset();
  else if (!dropped.empty())
    remove_documents(index / *changes.added, dropped);
  if (changes.added) run.new_generations.insert(*changes.added);
  if (!changes.empty()) publish(index, run.stub, changes);
  run.counters.merging = false;
}

/// The folder of segments; empty at first, gone at the end, also when the round fails.
class BuildingFolder {
 public:
  explicit BuildingFolder(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  ~BuildingFolder() {
    std::error_code ignored;  // the next run removes what is left
    std::filesystem::remove_all(folder_, ignored);
  }
  BuildingFolder(const BuildingFolder&) = delete;
  BuildingFolder& operator=(const BuildingFolder&) = delete;

 private:
  std::filesystem::path folder_;
};

}  // namespace

bool run_round(IndexingRun& run) {
  RoundContext context;
  context.generations = run.stub.generations;
  context.folders = generation_folders(run.options.index, run.stub);
  context.building = generations_path(run.options.index) / "building";
  context.default_language = usual_language(run);
  context.hash_seed = hash_seed(run.options);
  context.segment_bytes = run.options.segment_bytes;
  context.seen = &run.seen;
  context.counters = &run.counters;
  context.report = &run.report;
  const BuildingFolder building(context.building);
  for (std::size_t i = 0; i < context.folders.size(); ++i)
    run.seen.add_generation(context.generations[i], count_documents(context.folders[i]).last_docid);
  const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
  Crew crew(context, run.options.threads ? run.options.threads : cores);
  const bool more = feed(run, crew);
  crew.finish();
  merge_and_publish(run, gather(crew));
  return more;
}

}  // namespace broadsheet
