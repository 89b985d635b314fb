#include "indexer/run/worker_threads.h"

#include <atomic>

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/segment.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using broadsheet::testing::document;
using broadsheet::testing::TemporaryFolder;

namespace {

class NamedParser : public RecordParser {
 public:
  ParsedRecord parse(const RawRecord& raw) const override {
    if (raw.bytes == "fault") throw EnvironmentError("a fault in a worker");
    return ParsedDocument{document(raw.bytes, "some text"), {}};
  }
};

Batch batch_of(const std::vector<std::string>& names, std::uint32_t first) {
  Batch batch;
  batch.first = first;
  for (const std::string& name : names)
    batch.items.push_back({RawRecord{name, name, ""}, std::make_shared<NamedParser>(),
                           std::make_shared<const std::string>("/dump")});
  return batch;
}

struct ThreadBench {
  TemporaryFolder folder;
  SeenDocuments seen;
  RunCounters counters;
  Report report{folder / "report.tsv"};
  RoundContext context;

  ThreadBench() {
    context.building = folder.path();
    context.usual_language = "en";
    context.segment_bytes = 1;
    context.seen = &seen;
    context.counters = &counters;
    context.report = &report;
    context.read = std::make_shared<const readers::ReadSettings>(readers::ReadOptions{});
  }
};

}  // namespace

TEST_CASE("a worker_threads works off everything that was pushed") {
  ThreadBench bench;
  WorkerThreads worker_threads(bench.context, 3);
  for (std::uint32_t i = 0; i < 20; ++i)
    CHECK(worker_threads.push(batch_of({"a" + std::to_string(i), "b" + std::to_string(i)}, 2 * i + 1)));
  worker_threads.finish();
  CHECK(bench.counters.records == 40);
  std::size_t documents = 0;
  for (const auto& worker : worker_threads.workers()) documents += worker->segments().size();
  CHECK(documents == 40);
}

TEST_CASE("a fault of one worker ends the worker_threads and is told at the end") {
  ThreadBench bench;
  WorkerThreads worker_threads(bench.context, 2);
  for (std::uint32_t i = 0; i < 100; ++i)
    if (!worker_threads.push(batch_of({i == 5 ? "fault" : "x"}, i + 1))) break;
  CHECK_THROWS_WITH(worker_threads.finish(), "a fault in a worker");
}

TEST_CASE("a worker_threads that is given up ends without having done everything") {
  ThreadBench bench;
  CHECK_NOTHROW([&] {
    WorkerThreads worker_threads(bench.context, 2);
    worker_threads.push(batch_of({"a", "b"}, 1));
  }());
}
