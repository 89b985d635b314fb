#include "searcher/watches/watch.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <sstream>

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::saved;
using broadsheet::testing::TemporaryFolder;

namespace {

Hit hit(std::string id, std::optional<Arrival> arrival) {
  Hit made;
  made.id = std::move(id);
  made.title.text = "A title";
  made.arrival = arrival;
  made.matched_clauses = {"wind"};
  return made;
}

/// Saved searches, cursors and an index that gives what a test says.
struct Workspace {
  TemporaryFolder folder;
  SavedSearches saved{folder / "searches"};
  WatchCursors cursors{folder / "watched"};
  IndexStub stub;
  std::vector<Hit> hits;
  std::vector<Request> requests;  ///< that the index got
  std::ostringstream messages;
  std::string output;
  bool dry_run = false, since_all = false;
  std::vector<std::string> names;

  Workspace() {
    stub.uuid = "u1";
    stub.revision = 5;
    save("energy", "wind");
  }

  void save(const std::string& name, const std::string& query) const {
    Request request;
    request.text = query;
    saved.save(saved::saved_search(name, request));
  }
  void cursor(std::uint64_t revision, const std::string& name = "energy") const {
    cursors.set({name, "u1", path(), revision});
  }
  std::string path() const { return std::filesystem::weakly_canonical(folder / "index").string(); }
  std::uint64_t revision(const std::string& name = "energy") const {
    const auto found = cursors.find(name, stub.uuid, path());
    return found ? found->revision : 0;
  }

  ExitCode run_to(int file_descriptor) {
    Options options;
    options.index = path();
    options.format = "ndjson";
    options.fields = {"id"};
    options.watch.names = names;
    options.watch.dry_run = dry_run;
    options.watch.since_all = since_all;
    DataStream data(file_descriptor);
    const WatchedIndex index{[&] { return stub; },
                             [&](const Request& request, const std::function<bool(const Results&)>& visit) {
                               requests.push_back(request);
                               Results results;
                               for (Hit& each : hits) {
                                 each.rank = results.total.value + 1;
                                 ++results.total.value;
                                 results.hits = {each};
                                 if (!visit(results)) break;
                               }
                               results.hits.clear();
                               return results;
                             }};
    render::Style style;
    style.fields = options.fields;
    return watch(options, style, {saved, cursors, index}, data, messages);
  }

  ExitCode run() {
    const std::string file = (folder / "out").string();
    const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const ExitCode code = run_to(descriptor);
    close(descriptor);
    std::ifstream in(file);
    output = {std::istreambuf_iterator<char>(in), {}};
    return code;
  }
};

}  // namespace

TEST_CASE("the first watch finds nothing new, says so and begins to watch") {
  Workspace workspace;
  workspace.hits = {hit("a", Arrival{5, 5, 0})};
  CHECK(workspace.run() == ExitCode::partial);
  CHECK(workspace.output.empty());
  CHECK(workspace.messages.str() ==
        "searcher: watch “energy”: Watched for the first time; documents that arrive from now on are new, "
        "--since all shows those that are there.\n");
  CHECK(workspace.revision() == 5);
}

TEST_CASE("what arrived behind the cursor is told, with the change and what matched; the cursor moves") {
  Workspace workspace;
  workspace.cursor(3);
  workspace.hits = {hit("new", Arrival{4, 4, 1'700'000'000}), hit("again", Arrival{5, 2, 1'700'000'060}),
                    hit("old", Arrival{5, 0, 1'700'000'060})};
  CHECK(workspace.run() == ExitCode::success);
  CHECK(
      workspace.output ==
      R"({"watch":"energy","change":"added","fired":["wind"],"arrived":"2023-11-14T22:13:20Z","id":"new"})"
      "\n"
      R"({"watch":"energy","change":"updated","fired":["wind"],"arrived":"2023-11-14T22:14:20Z","id":"again"})"
      "\n"
      R"({"watch":"energy","change":"updated","fired":["wind"],"arrived":"2023-11-14T22:14:20Z","id":"old"})"
      "\n");
  REQUIRE(workspace.requests.size() == 1);
  CHECK(workspace.requests[0].text == "wind");
  CHECK(workspace.requests[0].arrived->after == 3);
  CHECK(workspace.revision() == 5);
  CHECK(workspace.messages.str().empty());
}

TEST_CASE("an index that did not change since is not asked") {
  Workspace workspace;
  workspace.cursor(5);
  CHECK(workspace.run() == ExitCode::partial);
  CHECK(workspace.requests.empty());
}

TEST_CASE("the cursor stays after a dry run, and when what was found could not be written") {
  Workspace workspace;
  workspace.cursor(3);
  workspace.hits = {hit("a", Arrival{4, 4, 0}), hit("b", Arrival{4, 4, 0})};
  SECTION("a dry run") {
    workspace.dry_run = true;
    CHECK(workspace.run() == ExitCode::success);
    CHECK_FALSE(workspace.output.empty());
  }
  SECTION("a reader that is gone") {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    close(ends[0]);
    const auto before = signal(SIGPIPE, SIG_IGN);
    workspace.run_to(ends[1]);
    signal(SIGPIPE, before);
    close(ends[1]);
  }
  SECTION("a full disk") {
    const int full = open("/dev/full", O_WRONLY);
    CHECK_THROWS_AS(workspace.run_to(full), EnvironmentError);
    close(full);
  }
  CHECK(workspace.revision() == 3);
}

TEST_CASE("a search at fault is told, its cursor stays, the others run") {
  Workspace workspace;
  workspace.save("broken", "saved:gone");
  workspace.cursor(3);
  workspace.cursor(2, "broken");
  workspace.hits = {hit("a", Arrival{4, 4, 0})};
  CHECK(workspace.run() == ExitCode::usage);
  CHECK(workspace.output.starts_with(
      "{\"watch\":\"broken\",\"error\":\"It names “gone”, which is not saved.\"}\n"
      "{\"watch\":\"energy\""));
  CHECK(workspace.messages.str() == "searcher: watch “broken”: It names “gone”, which is not saved.\n");
  CHECK(workspace.revision("broken") == 2);
  CHECK(workspace.revision() == 5);
}

TEST_CASE("--since all takes every document, and moves the cursor too") {
  Workspace workspace;
  workspace.since_all = true;
  workspace.hits = {hit("a", std::nullopt)};
  CHECK(workspace.run() == ExitCode::success);
  CHECK(workspace.output ==
        "{\"watch\":\"energy\",\"change\":\"added\",\"fired\":[\"wind\"],\"id\":\"a\"}\n");
  CHECK(workspace.requests[0].arrived->after == 0);
  CHECK(workspace.revision() == 5);
}

TEST_CASE("an index made anew and one that went back are told") {
  Workspace workspace;
  SECTION("made anew") {
    workspace.cursor(3);
    workspace.stub.uuid = "u2";
    CHECK(workspace.run() == ExitCode::partial);
    CHECK_THAT(workspace.messages.str(),
               Catch::Contains("The index was made anew since it was watched last;"));
  }
  SECTION("went back") {
    workspace.cursor(9);
    CHECK(workspace.run() == ExitCode::partial);
    CHECK_THAT(workspace.messages.str(), Catch::Contains("The index is at revision 5, before 9"));
  }
  CHECK(workspace.revision() == 5);
}

TEST_CASE("without saved searches there is nothing to watch") {
  Workspace workspace;
  workspace.saved.forget("energy");
  CHECK(workspace.run() == ExitCode::partial);
  CHECK(workspace.messages.str() == "searcher: No search is saved; searcher save NAME QUERY... saves one.\n");
}
