#include "indexer/run/indexing_round.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <ctime>
#include <thread>
#include <utility>

#include "common/error.h"
#include "indexer/publication/publication.h"
#include "indexer/run/building_folder.h"
#include "indexer/run/round_merge.h"
#include "indexer/run/worker_threads.h"

namespace broadsheet {
namespace {

constexpr std::size_t batch_bytes = 256 * 1024;
constexpr std::size_t batch_records = 2000;

std::uint64_t hash_seed(const IndexingRun& run) {
  const IndexingOptions& options = run.options;
  std::string text = options.read.format + '\n' + options.default_language;
  for (const auto& [to, from] : options.read.mapping) text += '\n' + to + '=' + from;
  for (const std::string& path : options.read.records) text += "\nrecords=" + path;
  for (const std::string& column : options.read.columns) text += "\n#" + column;
  if (!options.read.ocr.empty()) text += "\nocr=" + options.read.ocr;
  if (options.read.sheet_rows) text += "\nsheet_rows";
  if (run.entities) text += fmt::format("\n{}", run.entities->fingerprint());
  return XXH3_64bits(text.data(), text.size());
}

/// The language of most documents in the index so far.
std::string usual_language(const IndexingRun& run) {
  const auto& languages = run.stub.languages;
  const auto most = std::max_element(languages.begin(), languages.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == languages.end() ? "und" : most->first;
}

/// Collects records into batches and passes them to the workers.
class BatchFeed {
 public:
  BatchFeed(WorkerThreads& worker_threads, std::uint32_t& next_sequence)
      : worker_threads_(worker_threads), next_sequence_(next_sequence) {}

  /// Like send(), returns false when a worker has failed.
  bool add(readers::SourceItem item) {
    if (batch_.items.empty()) batch_.first = next_sequence_;
    ++next_sequence_;
    if (const auto* raw = std::get_if<readers::RawRecord>(&item.record)) bytes_ += raw->bytes.size();
    batch_.items.push_back(std::move(item));
    return (bytes_ < batch_bytes && batch_.items.size() < batch_records) || send();
  }

  bool send() {
    sent_bytes_ += std::exchange(bytes_, 0);
    return batch_.items.empty() || worker_threads_.push(std::exchange(batch_, Batch{}));
  }

  std::uint64_t total_bytes() const { return sent_bytes_ + bytes_; }

 private:
  WorkerThreads& worker_threads_;
  std::uint32_t& next_sequence_;
  Batch batch_;
  std::uint64_t bytes_ = 0;  ///< size of batch_
  std::uint64_t sent_bytes_ = 0;
};

/// True for a file of the index itself, which may be in a folder that is indexed.
bool is_of_index(const readers::SourceItem& item, const std::string& index_origin) {
  return item.origin->size() > index_origin.size() && item.origin->starts_with(index_origin) &&
         (*item.origin)[index_origin.size()] == '/';
}

/// Reads records for the workers until the round is full. Returns false at the end of the input, when the run
/// is to stop, or when a worker has failed.
bool feed(IndexingRun& run, WorkerThreads& worker_threads) {
  BatchFeed batches(worker_threads, run.next_sequence);
  const std::string index_origin = readers::origin_of_path(run.options.index.string());
  const std::uint64_t full = std::max<std::uint64_t>(run.options.commit_bytes, 1);
  while (batches.total_bytes() < full) {
    std::optional<readers::SourceItem> item;
    if (!run.stop) item = run.source.next();
    if (run.stop) item.reset();
    run.counters.bytes_read = run.source.bytes_read();
    for (const auto& [where, what] : run.source.take_notes()) run.report.note(where, what);
    if (!item) {
      batches.send();
      return false;
    }
    if (is_of_index(*item, index_origin)) continue;
    if (!batches.add(*std::move(item))) return false;
  }
  return batches.send();
}

/// Also makes room for marks in run.seen.
void describe_generations(IndexingRun& run, RoundContext& context) {
  context.generations = run.stub.generations;
  context.folders = generation_folders(run.options.index, run.stub);
  for (std::size_t i = 0; i < context.folders.size(); ++i) {
    const std::string& generation = context.generations[i];
    run.seen.add_generation(generation, count_documents(context.folders[i]).last_docid);
    context.made_by_this_run.push_back(run.new_generations.count(SeenDocuments::lineage(generation)) > 0);
  }
}

}  // namespace

bool run_round(IndexingRun& run) {
  RoundContext context;
  describe_generations(run, context);
  context.building = generations_path(run.options.index) / "building";
  context.default_language = run.options.default_language;
  context.usual_language = usual_language(run);
  context.entities = run.entities;
  context.fields = IndexFields(run.stub.key_fields);
  context.all_keys = run.stub.all_keys;
  const std::uint64_t revision = run.stub.revision + 1;
  context.arrival = {revision, revision, static_cast<std::int64_t>(std::time(nullptr))};
  context.read = run.source.settings();
  context.hash_seed = hash_seed(run);
  context.segment_bytes = run.options.segment_bytes;
  context.seen = &run.seen;
  context.counters = &run.counters;
  context.report = &run.report;
  IdClaims claims(run.next_sequence);
  if (!run.options.global_ids) context.claims = &claims;
  const BuildingFolder building(context.building);
  WorkerThreads worker_threads(context, thread_count(run.options));
  const bool more = feed(run, worker_threads);
  worker_threads.finish();
  merge_round(run, context, worker_threads);
  return more;
}

}  // namespace broadsheet
