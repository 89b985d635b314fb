#include "indexer/run/rebuild.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include "common/error.h"
#include "common/index/stored_record.h"
#include "indexer/generations/stored_documents.h"
#include "indexer/publication/publication.h"
#include "indexer/run/building_folder.h"
#include "indexer/segments/index_writer.h"
#include "indexer/threads/first_fault.h"

namespace broadsheet {
namespace {

/// Documents of a generation that become one segment.
struct Stretch {
  std::filesystem::path generation;
  DocId first = 0, last = 0;
  std::filesystem::path segment;
};

std::vector<Stretch> all_stretches(const std::vector<std::filesystem::path>& generations,
                                   const std::filesystem::path& building) {
  constexpr DocId documents = 200;
  std::vector<Stretch> stretches;
  for (const std::filesystem::path& generation : generations) {
    const DocId last = count_documents(generation).last_docid;
    for (DocId first = 1; first <= last; first += documents)
      stretches.push_back({generation, first, std::min(last, first + documents - 1),
                           building / fmt::format("{:06}", stretches.size())});
  }
  return stretches;
}

/// Shares the stretches among threads, each with a writer of its own.
class Rewriting {
 public:
  Rewriting(const std::vector<Stretch>& stretches, const std::atomic<bool>& stop)
      : stretches_(stretches), stop_(stop) {}

  /// Throws what a thread threw.
  void run(std::vector<std::unique_ptr<IndexWriter>>& writers) {
    std::vector<std::thread> threads;
    for (const auto& writer : writers) threads.emplace_back([&] { work(*writer); });
    for (std::thread& thread : threads) thread.join();
    fault_.rethrow();
  }

 private:
  void work(IndexWriter& writer) {
    try {
      for (std::size_t n = next_++; n < stretches_.size(); n = next_++) write(stretches_[n], writer);
    } catch (...) {
      fault_.keep(std::current_exception());
      next_ = stretches_.size();
    }
  }

  void write(const Stretch& stretch, IndexWriter& writer) {
    if (stop_) throw Interrupted();
    writer.begin_segment(stretch.segment);
    visit_stored_documents(
        stretch.generation, stretch.first, stretch.last, [&](const StoredDocument& stored) {
          writer.add(decode_record(stored.record), stored.content_hash, stored.origin, stored.arrival);
        });
    writer.finish_segment();
  }

  const std::vector<Stretch>& stretches_;
  const std::atomic<bool>& stop_;
  std::atomic<std::size_t> next_{0};
  FirstFault fault_;
};

std::vector<std::unique_ptr<IndexWriter>> make_writers(const IndexingRun& run) {
  std::vector<std::unique_ptr<IndexWriter>> writers;
  for (unsigned i = 0; i < thread_count(run.options); ++i)
    writers.push_back(std::make_unique<IndexWriter>(IndexFields(run.stub.key_fields), run.stub.all_keys));
  return writers;
}

std::filesystem::path write_forms(const std::vector<std::unique_ptr<IndexWriter>>& writers,
                                  const std::filesystem::path& folder) {
  std::vector<const WordForms*> forms;
  for (const auto& writer : writers) forms.push_back(&writer->forms());
  IndexWriter words;
  words.begin_segment(folder);
  words.add_forms(merged_forms(forms));
  words.finish_segment();
  return folder;
}

}  // namespace

KeyCensus rebuild(IndexingRun& run) {
  const std::filesystem::path folder = generations_path(run.options.index) / "building";
  const BuildingFolder building(folder);
  const std::vector<Stretch> stretches =
      all_stretches(generation_folders(run.options.index, run.stub), folder);
  std::vector<std::unique_ptr<IndexWriter>> writers = make_writers(run);
  Rewriting(stretches, run.stop).run(writers);
  std::vector<std::filesystem::path> segments;
  for (const Stretch& stretch : stretches) segments.push_back(stretch.segment);
  segments.push_back(write_forms(writers, folder / "words"));
  const std::string generation = next_generation(run.stub);
  merge_databases(segments, run.options.index / generation);
  run.stub.generations = {generation};
  KeyCensus census;
  for (const auto& writer : writers) add_census(writer->census(), census);
  return census;
}

}  // namespace broadsheet
