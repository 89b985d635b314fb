#include "indexer/run/field_adoption.h"

#include "common/error.h"
#include "common/index/index_stub.h"
#include "indexer/publication/maintenance.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/indexing_run.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

using Names = std::vector<std::string>;

struct KeyedDump {
  TemporaryFolder folder;
  std::filesystem::path index = folder / "index";

  void write(const std::string& name, const std::string& text) const { write_file(folder / name, text); }
  Counts index_input(const std::string& name, Names fields = {}, bool all = false) const {
    IndexingOptions options = name.empty() ? options_for(index, {}) : options_for(index, {folder / name});
    options.fields = std::move(fields);
    options.all_fields = all;
    return run(options);
  }
  /// `country=2 party=0`
  std::string fields() const {
    std::string text;
    for (const KeyFieldCount& count : count_key_fields(index))
      text += (text.empty() ? "" : " ") + count.name + "=" + std::to_string(count.documents);
    return text;
  }
};

constexpr const char* two_speeches = R"({"id":"a","text":"peace","Country":"CHN","session":75,"party":"x"})"
                                     "\n"
                                     R"({"id":"b","text":"war","Country":"USA","session":75})"
                                     "\n";

}  // namespace

TEST_CASE("keys become fields of the index, and stay so in later runs") {
  const KeyedDump workspace;
  workspace.write("a.jsonl", two_speeches);
  CHECK(workspace.index_input("a.jsonl", {"country", "party"}) == Counts{.added = 2});
  CHECK(workspace.fields() == "country=2 party=1");
  workspace.write("b.jsonl", R"({"id":"c","text":"trade","country":"FRA"})");
  workspace.index_input("b.jsonl");
  CHECK(workspace.fields() == "country=3 party=1");
}

TEST_CASE("documents that the index has already get a new field, without their input") {
  const KeyedDump workspace;
  workspace.write("a.jsonl", two_speeches);
  workspace.index_input("a.jsonl");
  CHECK(workspace.fields().empty());
  CHECK(workspace.index_input("", {"country"}) == Counts{});
  CHECK(workspace.fields() == "country=2");
  CHECK(workspace.index_input("a.jsonl", {"Country", "session"}) == Counts{.unchanged = 2});
  CHECK(workspace.fields() == "country=2 session=2");
  CHECK(verify_index(workspace.index).empty());
}

TEST_CASE("all keys with short values become fields, also those of later runs") {
  const KeyedDump workspace;
  const std::string prose(300, 'x');
  workspace.write("a.jsonl", R"({"id":"a","text":"peace","session":75,"note":")" + prose + "\"}");
  workspace.index_input("a.jsonl", {}, true);
  CHECK(workspace.fields() == "session=1");
  workspace.write("b.jsonl", R"({"id":"b","text":"war","session":76,"party":"x"})");
  workspace.index_input("b.jsonl");
  CHECK(workspace.fields() == "session=2 party=1");
}

TEST_CASE("all keys of documents that the index has already become fields") {
  const KeyedDump workspace;
  workspace.write("a.jsonl", two_speeches);
  workspace.index_input("a.jsonl");
  workspace.index_input("", {}, true);
  CHECK(workspace.fields() == "country=2 session=2 party=1");
}

TEST_CASE("a field can be dropped, and comes back complete") {
  const KeyedDump workspace;
  workspace.write("a.jsonl", two_speeches);
  workspace.index_input("a.jsonl", {"country", "party"});
  IndexingOptions dropping = options_for(workspace.index, {});
  dropping.fields_to_drop = {"Country"};
  run(dropping);
  CHECK(workspace.fields() == "party=1");
  workspace.index_input("", {"country"});
  CHECK(workspace.fields() == "party=1 country=2");
}

TEST_CASE("a key that cannot be a field ends the run before it begins") {
  const KeyedDump workspace;
  workspace.write("a.jsonl", two_speeches);
  CHECK_THROWS_AS(workspace.index_input("a.jsonl", {"author"}), UsageError);
  CHECK_FALSE(read_stub(workspace.index));
}
