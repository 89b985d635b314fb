#include "indexer/run/indexing_worker.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/segment.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::readers;
using broadsheet::testing::document;
using broadsheet::testing::read_file;
using broadsheet::testing::TemporaryFolder;
using broadsheet::testing::write_segment;

namespace {

/// Records are `id language text`; `bad` as id is rejected, `-` stands for no language.
class LineParser : public RecordParser {
 public:
  ParsedRecord parse(const RawRecord& raw) const override {
    const std::size_t first = raw.bytes.find(' '), second = raw.bytes.find(' ', first + 1);
    Document parsed = document(raw.bytes.substr(0, first), raw.bytes.substr(second + 1),
                               raw.bytes.substr(first + 1, second - first - 1));
    if (parsed.id == "bad") return BadRecord{raw.where, "bad by name"};
    if (parsed.language == "-") parsed.language.clear();
    return ParsedDocument{std::move(parsed), {}};
  }
};

/// A worker over an empty index, fed with one batch.
struct Bench {
  TemporaryFolder folder;
  SeenDocuments seen;
  RunCounters counters;
  Report report{folder / "report.tsv"};
  RoundContext context;

  Bench() {
    context.building = folder / "building";
    std::filesystem::create_directories(context.building);
    context.usual_language = "und";
    context.segment_bytes = 1 << 20;
    context.seen = &seen;
    context.counters = &counters;
    context.report = &report;
    context.read = std::make_shared<const readers::ReadSettings>(readers::ReadOptions{});
  }

  std::unique_ptr<IndexingWorker> work(const std::vector<std::string>& lines) {
    Batch batch;
    for (const std::string& line : lines)
      batch.items.push_back({readers::RawRecord{line, "dump:1", ""}, std::make_shared<LineParser>(),
                             std::make_shared<const std::string>("/dump")});
    BatchQueue<Batch> queue(1);
    queue.push(std::move(batch));
    queue.close();
    auto worker = std::make_unique<IndexingWorker>(context);
    worker->run(queue);
    return worker;
  }

  std::map<std::string, std::uint64_t> languages(const std::unique_ptr<IndexingWorker>& worker) const {
    return count_documents(worker->segments().at(0).folder).languages;
  }
};

using Languages = std::map<std::string, std::uint64_t>;
const std::string german =
    "Der Bundestag hat am Donnerstag über den Ausbau der Stromnetze beraten. Die Abgeordneten stritten "
    "darüber, "
    "wer die Kosten tragen soll und wie schnell neue Leitungen gebaut werden können.";

}  // namespace

TEST_CASE("a worker without work makes no segment") {
  Bench bench;
  const auto worker = bench.work({});
  CHECK(worker->segments().empty());
  CHECK(worker->replacements().empty());
}

TEST_CASE("a worker writes its documents into a segment, numbered as in the input") {
  Bench bench;
  const auto worker = bench.work({"a en one", "bad en x", "b en two"});
  REQUIRE(worker->segments().size() == 1);
  CHECK(worker->segments()[0].sequence == std::vector<std::uint32_t>{1, 3});
  LiveDocuments live({worker->segments()[0].folder});
  CHECK(live.find("a")->docid == 1);
  CHECK(live.find("b")->docid == 2);
}

TEST_CASE("a full segment is followed by the next") {
  Bench bench;
  bench.context.segment_bytes = 5;
  const auto worker = bench.work({"a en one", "b en two", "c en three"});
  REQUIRE(worker->segments().size() == 2);
  CHECK(worker->segments()[0].sequence == std::vector<std::uint32_t>{1, 2});
  CHECK(worker->segments()[1].sequence == std::vector<std::uint32_t>{3});
}

TEST_CASE("a rejected record is counted and reported, and its input is marked as damaged") {
  Bench bench;
  const auto worker = bench.work({"a en one", "bad en x"});
  bench.report.finish();
  CHECK(bench.counters.records == 2);
  CHECK(bench.counters.rejected == 1);
  CHECK(worker->damaged_origins() == std::set<std::string>{"/dump"});
  CHECK(read_file(bench.folder / "report.tsv") == "kind\twhere\twhy\nrejected\tdump:1\tbad by name\n");
}

TEST_CASE("a record's own language is taken in its standard form, whether we know it or not") {
  Bench bench;
  CHECK(bench.languages(bench.work({"a DE x", "b deu x", "c xq x"})) == Languages{{"de", 2}, {"xq", 1}});
}

TEST_CASE("what is no language code is no language") {
  Bench bench;
  bench.context.usual_language = "fr";
  CHECK(bench.languages(bench.work({"a 12 x", "b é x", "c --- x"})) == Languages{{"fr", 3}});
}

TEST_CASE("a text that does not tell its language has that of its neighbours") {
  Bench bench;
  bench.context.usual_language = "fr";
  CHECK(bench.languages(bench.work({"a - 42", "b - " + german, "c - " + german})) == Languages{{"de", 3}});
}

TEST_CASE("the language that the user gave goes before that of the neighbours, not before the text's own") {
  Bench bench;
  bench.context.default_language = "es";
  CHECK(bench.languages(bench.work({"a - 42", "b - " + german})) == Languages{{"de", 1}, {"es", 1}});
}

TEST_CASE("a batch that tells no language at all has the usual language of the index") {
  Bench bench;
  bench.context.usual_language = "fr";
  CHECK(bench.languages(bench.work({"a - 42", "b - 43"})) == Languages{{"fr", 2}});
}
