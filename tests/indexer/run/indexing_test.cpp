#include "indexer/run/indexing.h"

#include <sys/resource.h>

#include <csignal>
#include <thread>

#include "common/error.h"
#include "indexer/publication/maintenance.h"
#include "indexer/publication/publication.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/index_contents.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::testing;
namespace fs = std::filesystem;

namespace {

using Texts = std::map<std::string, std::string>;

/// A folder with an index and inputs.
struct Workspace {
  TemporaryFolder folder;
  fs::path index = folder / "index";

  void write(const std::string& name, const std::string& text) const { write_file(folder / name, text); }
  IndexingOptions options(const std::vector<std::string>& inputs) const {
    std::vector<fs::path> paths;
    for (const std::string& input : inputs) paths.push_back(folder / input);
    return options_for(index, paths);
  }
  Counts index_inputs(const std::vector<std::string>& inputs) const { return run(options(inputs)); }
  Counts prune(const std::vector<std::string>& inputs) const {
    IndexingOptions pruning = options(inputs);
    pruning.prune = true;
    return run(pruning);
  }
  Counts remove(const std::vector<std::string>& ids) const {
    IndexingOptions removing = options({});
    removing.delete_ids = ids;
    return run(removing);
  }
  Texts texts() const { return texts_by_id(index); }
  std::string report() const { return read_file(folder / "report.tsv"); }
  bool is_sound() const { return verify_index(index).empty(); }
};

std::string numbered_records(int count) {
  std::string dump;
  for (int i = 0; i < count; ++i) dump += record("n" + std::to_string(i), "text " + std::to_string(i));
  return dump;
}

}  // namespace

TEST_CASE("a run adds what is new, skips what it knows and replaces what changed") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one") + record("b", "two"));
  CHECK(workspace.index_inputs({"a.jsonl"}) == Counts{.added = 2});
  workspace.write("a.jsonl", record("a", "one") + record("b", "changed") + record("c", "three"));
  CHECK(workspace.index_inputs({"a.jsonl"}) == Counts{.added = 1, .updated = 1, .unchanged = 1});
  CHECK(workspace.texts() == Texts{{"a", "one"}, {"b", "changed"}, {"c", "three"}});
  CHECK(workspace.is_sound());
}

TEST_CASE("an empty input makes an empty index that can be searched") {
  const Workspace workspace;
  fs::create_directories(workspace.folder / "inputs");
  CHECK(workspace.index_inputs({"inputs"}) == Counts{});
  CHECK(workspace.texts().empty());
  CHECK(ids_matching(workspace.index, "word").empty());
  CHECK(workspace.is_sound());
  CHECK(read_stub(workspace.index)->revision == 1);
}

TEST_CASE("rejected records are counted and reported, the others are in") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one") + "no json\n" + record("b", "two"));
  CHECK(workspace.index_inputs({"a.jsonl"}) == Counts{.added = 2, .rejected = 1});
  CHECK_THAT(workspace.report(), Catch::Contains("rejected\t") && Catch::Contains("a.jsonl:2\t"));
  CHECK(workspace.texts().size() == 2);
}

TEST_CASE("pruning removes the documents that are gone from the given paths, and no others") {
  const Workspace workspace;
  workspace.write("news/a.jsonl", record("a", "one") + record("b", "two"));
  workspace.write("news/b.jsonl", record("c", "three"));
  workspace.write("newsletters/d.jsonl", record("d", "four"));
  workspace.index_inputs({"news", "newsletters"});
  workspace.write("news/a.jsonl", record("a", "one"));
  fs::remove(workspace.folder / "news/b.jsonl");
  fs::remove(workspace.folder / "newsletters/d.jsonl");
  CHECK(workspace.index_inputs({"news"}) == Counts{.unchanged = 1});
  CHECK(workspace.texts().size() == 4);
  CHECK(workspace.prune({"news"}) == Counts{.unchanged = 1, .removed = 2});
  CHECK(workspace.texts() == Texts{{"a", "one"}, {"d", "four"}});
  CHECK(workspace.is_sound());
}

TEST_CASE("pruning keeps what this run added or changed") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one") + record("b", "two"));
  workspace.index_inputs({"a.jsonl"});
  workspace.write("a.jsonl", record("b", "changed") + record("c", "three"));
  CHECK(workspace.prune({"a.jsonl"}) == Counts{.added = 1, .updated = 1, .removed = 1});
  CHECK(workspace.texts() == Texts{{"b", "changed"}, {"c", "three"}});
}

TEST_CASE("pruning over several rounds keeps what any of them met") {
  const Workspace workspace;
  workspace.write("a.jsonl", numbered_records(30));
  workspace.index_inputs({"a.jsonl"});
  workspace.write("a.jsonl", numbered_records(20) + record("n3", "changed"));
  IndexingOptions options = workspace.options({"a.jsonl"});
  options.prune = true;
  options.commit_bytes = 100;
  CHECK(run(options) == Counts{.updated = 1, .unchanged = 19, .duplicates = 1, .removed = 10});
  CHECK(workspace.texts().size() == 20);
  CHECK(workspace.texts().at("n3") == "changed");
}

TEST_CASE("pruning leaves the documents of an input alone that had records rejected, and says so") {
  const Workspace workspace;
  workspace.write("news/a.jsonl", record("a", "one") + record("b", "two"));
  workspace.write("news/c.jsonl", record("c", "three") + record("d", "four"));
  workspace.index_inputs({"news"});
  workspace.write("news/a.jsonl", record("a", "one") + R"({"id":"b","text":"two)" + "\n");
  workspace.write("news/c.jsonl", record("c", "three"));
  CHECK(workspace.prune({"news"}) == Counts{.unchanged = 2, .removed = 1, .rejected = 1});
  CHECK(workspace.texts() == Texts{{"a", "one"}, {"b", "two"}, {"c", "three"}});
  CHECK_THAT(workspace.report(), Catch::Contains("a.jsonl\t--prune removed none of the 1 documents"));
}

TEST_CASE("documents are removed by id, each once; an unknown id is a warning") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one") + record("b", "two") + record("c", "three"));
  workspace.index_inputs({"a.jsonl"});
  CHECK(workspace.remove({"a", "c", "a", "unknown", ""}) == Counts{.removed = 2});
  CHECK(workspace.texts() == Texts{{"b", "two"}});
  CHECK(workspace.report() ==
        "kind\twhere\twhy\n"
        "warning\tunknown\tno document has this id; nothing was deleted\n"
        "warning\t\tno document has this id; nothing was deleted\n");
  CHECK(workspace.remove({"b"}) == Counts{.removed = 1});
  CHECK(workspace.texts().empty());
  CHECK(workspace.is_sound());
}

TEST_CASE("a removed document comes back with the next run over its input") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one") + record("b", "two"));
  workspace.index_inputs({"a.jsonl"});
  workspace.remove({"a"});
  CHECK(workspace.index_inputs({"a.jsonl"}) == Counts{.added = 1, .unchanged = 1});
  CHECK(workspace.texts() == Texts{{"a", "one"}, {"b", "two"}});
}

TEST_CASE("a run in many rounds ends with the documents of a run in one, in few generations") {
  const Workspace workspace;
  workspace.write("a.jsonl", numbered_records(60));
  IndexingOptions options = workspace.options({"a.jsonl"});
  options.commit_bytes = 100;
  options.max_generations = 3;
  CHECK(run(options) == Counts{.added = 60});
  CHECK(read_stub(workspace.index)->generations.size() <= 3);
  CHECK(read_stub(workspace.index)->revision > 10);
  CHECK(workspace.is_sound());
  const Texts in_rounds = workspace.texts();
  fs::remove_all(workspace.index);
  workspace.index_inputs({"a.jsonl"});
  CHECK(workspace.texts() == in_rounds);
}

TEST_CASE("many small segments on many threads make one generation") {
  const Workspace workspace;
  workspace.write("a.jsonl", numbered_records(500));
  IndexingOptions options = workspace.options({"a.jsonl"});
  options.segment_bytes = 20;
  options.threads = 4;
  CHECK(run(options) == Counts{.added = 500});
  CHECK(read_stub(workspace.index)->generations.size() == 1);
  CHECK(workspace.texts().size() == 500);
  CHECK(workspace.texts().at("n499") == "text 499");
}

TEST_CASE("a run that is stopped ends as interrupted, and the index is as before") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one"));
  workspace.index_inputs({"a.jsonl"});
  workspace.write("a.jsonl", record("b", "two"));
  IndexingOptions options = workspace.options({"a.jsonl"});
  options.prune = true;
  RunCounters counters;
  Report report(workspace.folder / "stopped.tsv");
  const std::atomic<bool> stop{true};
  KeyTally keys;
  CHECK_THROWS_AS(run_indexing(options, counters, report, keys, stop), Interrupted);
  CHECK(workspace.texts() == Texts{{"a", "one"}});
  CHECK(workspace.is_sound());
  CHECK_FALSE(fs::exists(generations_path(workspace.index) / "building"));
}

TEST_CASE("a run that is stopped in the middle keeps the rounds it published, and the next completes it") {
  const Workspace workspace;
  workspace.write("a.jsonl", numbered_records(400));
  IndexingOptions options = workspace.options({"a.jsonl"});
  options.commit_bytes = 1;  // 400 rounds
  fs::create_directories(workspace.index);
  RunCounters counters;
  Report report(workspace.folder / "stopped.tsv");
  std::atomic<bool> stop{false};
  std::thread stopper([&] {
    while (counters.added < 3) std::this_thread::yield();
    stop = true;
  });
  KeyTally keys;
  CHECK_THROWS_AS(run_indexing(options, counters, report, keys, stop), Interrupted);
  stopper.join();
  const std::size_t published = workspace.texts().size();
  CHECK(published >= 3);
  CHECK(published == counters.added);
  CHECK(workspace.is_sound());
  options.commit_bytes = 1 << 30;
  CHECK(run(options) == Counts{.added = 400 - published, .unchanged = published});
  CHECK(workspace.is_sound());
}

TEST_CASE("a run that is stopped publishes what it has read") {
  const Workspace workspace;
  workspace.write("a.jsonl", numbered_records(200'000));
  IndexingOptions options = workspace.options({"a.jsonl"});
  fs::create_directories(workspace.index);
  RunCounters counters;
  Report report(workspace.folder / "stopped.tsv");
  KeyTally keys;
  std::atomic<bool> stop{false};
  std::thread stopper([&] {
    while (counters.records < 3) std::this_thread::yield();
    stop = true;
  });
  CHECK_THROWS_AS(run_indexing(options, counters, report, keys, stop), Interrupted);
  stopper.join();
  CHECK(counters.added >= 3);
  CHECK(counters.added < 200'000);
  CHECK(workspace.texts().size() == counters.added);
  CHECK(workspace.is_sound());
}

TEST_CASE("records of other files with the ids of other documents destroy nothing") {
  const Workspace workspace;
  const auto titled = [](const std::string& id, const std::string& title, const std::string& text) {
    return R"({"id":")" + id + R"(","title":")" + title + R"(","text":")" + text + "\"}\n";
  };
  workspace.write("a.jsonl", titled("1", "Wind", "one") + titled("2", "Sun", "two"));
  workspace.write("b.jsonl", titled("1", "Rain", "three") + titled("2", "Sun", "two, corrected"));
  CHECK(run(workspace.options({"a.jsonl", "b.jsonl"})) == Counts{.added = 3, .duplicates = 1});
  const Texts texts = workspace.texts();
  CHECK(texts.at("1") == "one");
  CHECK(texts.at("2") == "two, corrected");
  CHECK(texts.size() == 3);

  SECTION("the next run finds the same documents, in any order and in parts") {
    CHECK(run(workspace.options({"a.jsonl", "b.jsonl"})).added == 0);
    CHECK(run(workspace.options({"b.jsonl"})).added == 0);
    CHECK(workspace.texts() == texts);
  }
  SECTION("a later file is kept apart as well, and standard input is another file each time") {
    workspace.write("c.jsonl", titled("1", "Snow", "four"));
    CHECK(run(workspace.options({"c.jsonl"})).added == 1);
    CHECK(workspace.texts().size() == 4);
  }
  SECTION("the report names both places") {
    const std::string report = read_file(workspace.folder / "report.tsv");
    CHECK(report.find("a.jsonl:2\tsuperseded by ") != std::string::npos);
    CHECK(report.find("b.jsonl:1\tits id 1 is that of ") != std::string::npos);
  }
  SECTION("with global ids the last record of an id stays") {
    IndexingOptions options = workspace.options({"b.jsonl"});
    options.global_ids = true;
    run(options);
    CHECK(workspace.texts().at("1") == "three");
  }
}

TEST_CASE("a disk that is full at any point of a run leaves the index as before") {
  std::signal(SIGXFSZ, SIG_IGN);
  const Workspace workspace;
  workspace.write("a.jsonl", numbered_records(300));
  workspace.index_inputs({"a.jsonl"});
  const Texts before = workspace.texts();
  workspace.write("a.jsonl", numbered_records(100) + record("n200", "changed") + record("new", "text"));
  IndexingOptions options = workspace.options({"a.jsonl"});
  options.prune = true;
  rlimit usual{};
  getrlimit(RLIMIT_FSIZE, &usual);
  std::size_t faults = 0;
  for (const rlim_t limit : {rlim_t{1}, rlim_t{1000}, rlim_t{9000}, rlim_t{17000}}) {
    CAPTURE(limit);
    const rlimit tight{limit, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    try {
      run(options);
    } catch (const EnvironmentError&) {
      ++faults;
    }
    setrlimit(RLIMIT_FSIZE, &usual);
    CHECK(workspace.texts() == before);
    CHECK(workspace.is_sound());
  }
  CHECK(faults == 4);
  CHECK(run(options) == Counts{.added = 1, .updated = 1, .unchanged = 100, .removed = 199});
}

TEST_CASE("an input that cannot be read is a fault, and the index is as before") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one"));
  workspace.index_inputs({"a.jsonl"});
  CHECK_THROWS_WITH(workspace.prune({"a.jsonl", "missing.jsonl"}), Catch::Contains("missing.jsonl"));
  CHECK(workspace.texts() == Texts{{"a", "one"}});
}

TEST_CASE("what a killed run left behind is cleared away by the next") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one"));
  workspace.index_inputs({"a.jsonl"});
  workspace.write("index/generations/building/000000/postlist.glass", "half");
  workspace.write("index/generations/000002/postlist.glass", "half");
  workspace.write("index/generations/000001.2/postlist.glass", "half");
  workspace.write("index/XAPIANDB.new", "half");
  workspace.write("a.jsonl", record("a", "changed"));
  CHECK(workspace.index_inputs({"a.jsonl"}) == Counts{.updated = 1});
  CHECK(workspace.texts() == Texts{{"a", "changed"}});
  CHECK(workspace.is_sound());
  const auto entries = fs::directory_iterator(generations_path(workspace.index));
  CHECK(std::distance(begin(entries), end(entries)) == 1);
}

TEST_CASE("a damaged generation is a fault that names it and says what to do") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one"));
  workspace.index_inputs({"a.jsonl"});
  workspace.write("index/generations/000001/iamglass", "no version file");
  CHECK_THROWS_WITH(workspace.index_inputs({"a.jsonl"}), Catch::Contains("generations/000001"));
}

TEST_CASE("a place that cannot be written is a fault that names it") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one"));
  workspace.write("index/generations", "a file where a folder should be");
  CHECK_THROWS_AS(workspace.index_inputs({"a.jsonl"}), EnvironmentError);
  CHECK_THROWS_WITH(workspace.index_inputs({"a.jsonl"}), Catch::Contains("generations"));
}

TEST_CASE("short texts have the language of their neighbours, unless one is given for them") {
  const Workspace workspace;
  const std::string german =
      "Der Bundestag hat am Donnerstag über den Ausbau der Stromnetze beraten. Die Abgeordneten stritten "
      "darüber, wer die Kosten tragen soll und wie schnell neue Leitungen gebaut werden können.";
  workspace.write("a.jsonl", record("a", german) + record("b", "42"));
  workspace.index_inputs({"a.jsonl"});
  CHECK(index_contents(workspace.index)[1].language == "de");
  workspace.write("c.jsonl", record("c", "43"));
  workspace.index_inputs({"c.jsonl"});
  CHECK(index_contents(workspace.index)[2].language == "de");
  IndexingOptions options = workspace.options({"a.jsonl", "c.jsonl"});
  options.default_language = "fr";
  CHECK(run(options) == Counts{.updated = 3});
  CHECK(index_contents(workspace.index)[0].language == "de");
  CHECK(index_contents(workspace.index)[1].language == "fr");
  CHECK(index_contents(workspace.index)[2].language == "fr");
}

TEST_CASE("options that change what a record becomes make every record changed") {
  const Workspace workspace;
  workspace.write("a.jsonl", R"({"id":"a","text":"one","lead":"two"})");
  CHECK(workspace.index_inputs({"a.jsonl"}) == Counts{.added = 1});
  IndexingOptions options = workspace.options({"a.jsonl"});
  options.read.mapping = {{"text", "lead"}};
  CHECK(run(options) == Counts{.updated = 1});
  CHECK(workspace.texts() == Texts{{"a", "two"}});
  CHECK(run(options) == Counts{.unchanged = 1});
}

TEST_CASE("an index that stands among its inputs does not index itself") {
  const Workspace workspace;
  workspace.write("inputs/a.jsonl", record("a", "one"));
  workspace.write("inputs/index-of-laws.jsonl", record("b", "two"));
  IndexingOptions options = workspace.options({"inputs"});
  options.index = workspace.folder / "inputs/index";
  write_file(options.index / "lock", "process 1 holds the lock");
  write_file(options.index / "reports/20260101-000000-1.tsv", "kind\twhere\twhy\nrejected\tx\tno text\n");
  CHECK(run(options) == Counts{.added = 2});
  CHECK(run(options) == Counts{.unchanged = 2});
  CHECK(texts_by_id(options.index).size() == 2);
}

TEST_CASE("an index of another version is not touched") {
  const Workspace workspace;
  workspace.write("a.jsonl", record("a", "one"));
  workspace.write("index/XAPIANDB", "# broadsheet schema 99\n");
  CHECK_THROWS_WITH(workspace.index_inputs({"a.jsonl"}), Catch::Contains("schema 99"));
  CHECK(read_file(workspace.index / "XAPIANDB") == "# broadsheet schema 99\n");
}

TEST_CASE("a run writes the words of its documents as they are written; merging and removing keep them") {
  Workspace workspace;
  workspace.write("first.jsonl", record("1", "the organisations levied"));
  workspace.write("second.jsonl", record("2", "an organisation"));
  workspace.index_inputs({"first.jsonl"});
  workspace.index_inputs({"second.jsonl"});
  const std::vector<std::string> both{"an", "levied", "organisation", "organisations", "the"};
  CHECK(words_of(workspace.index) == both);
  CHECK(workspace.is_sound());
  merge_index(workspace.index, false);
  CHECK(words_of(workspace.index) == both);
  workspace.remove({"1"});
  CHECK(words_of(workspace.index) == both);
  CHECK(workspace.texts().size() == 1);
}
