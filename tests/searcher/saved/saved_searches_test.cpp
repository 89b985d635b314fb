#include "searcher/saved/saved_searches.h"

#include <sys/stat.h>

#include <string>
#include <thread>
#include <vector>

#include "common/error.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temporary_folder.h"

using namespace broadsheet;
using namespace broadsheet::saved;
using namespace broadsheet::testing;

namespace {

/// A file in a folder that does not exist yet.
struct Home {
  TemporaryFolder folder;
  std::filesystem::path file = folder / "share/broadsheet/searches";
  SavedSearches saved{file};
};

SavedSearch search(std::string name, std::string query) {
  SavedSearch made;
  made.name = std::move(name);
  made.query = std::move(query);
  return made;
}

std::vector<std::string> names(const SavedSearchList& list) {
  std::vector<std::string> names;
  for (const SavedSearch& each : list.searches) names.push_back(each.name);
  return names;
}

}  // namespace

TEST_CASE("what is saved comes back whole, in the order of names") {
  const Home home;
  SavedSearch full = search("North Sea", "wind \"net\tzero\" \\ 'x'");
  full.filters = {{"source", "Harbour \"Courier\"", {}}, {"date", "last month", {}}};
  full.dates = {Date{2024, 1, 31, {}}, Date{2025, 2, 1, {}}};
  full.sort = SortOrder::newest;
  full.collapse = false;
  home.saved.save(full);
  home.saved.save(search("energy", ""));
  CHECK(home.saved.load().searches == std::vector{search("energy", ""), full});
}

TEST_CASE("a name is found in any case, and its search is replaced") {
  const Home home;
  CHECK_FALSE(home.saved.save(search("Énergie", "wind")));
  CHECK(home.saved.save(search("energie", "sun")) == search("Énergie", "wind"));
  const SavedSearchList list = home.saved.load();
  CHECK(names(list) == std::vector<std::string>{"energie"});
  REQUIRE(find_search(list, "ENERGIE"));
  CHECK(find_search(list, "ENERGIE")->query == "sun");
  CHECK_FALSE(find_search(list, "energies"));
}

TEST_CASE("a forgotten search is gone, the others stay") {
  const Home home;
  home.saved.save(search("a", "wind"));
  home.saved.save(search("b", "sun"));
  CHECK(home.saved.forget("A") == search("a", "wind"));
  CHECK_FALSE(home.saved.forget("a"));
  CHECK(names(home.saved.load()) == std::vector<std::string>{"b"});
}

TEST_CASE("damaged lines are counted and stay in the file when others change") {
  const Home home;
  const std::string damaged =
      "{\"name\":\"cut\",\"que\n"
      "{\"query\":\"nameless\"}\n"
      "{\"name\":\"x\",\"filters\":[{\"field\":\"similar\",\"value\":\"a\"}]}\n"
      "{\"name\":\"y\",\"sort\":\"sideways\"}\n";
  write_file(home.file,
             "broadsheet searches 1\n" + damaged + "{\"name\":\"good\",\"query\":\"wind\",\"new\":1}\n");
  CHECK(home.saved.load().damaged == 4);
  CHECK(home.saved.load().searches == std::vector{search("good", "wind")});
  home.saved.save(search("next", "sun"));
  CHECK(names(home.saved.load()) == std::vector<std::string>{"good", "next"});
  CHECK(read_file(home.file).find(damaged) != std::string::npos);
  CHECK(read_file(home.file).find("\"new\":1") != std::string::npos);
}

TEST_CASE("a file of a newer version is neither read nor written") {
  const Home home;
  write_file(home.file, "broadsheet searches 2\nsomething else\n");
  CHECK_THROWS_AS(home.saved.load(), EnvironmentError);
  CHECK_THROWS_AS(home.saved.save(search("a", "b")), EnvironmentError);
  CHECK(read_file(home.file) == "broadsheet searches 2\nsomething else\n");
}

TEST_CASE("names that a query could not hold are refused") {
  const Home home;
  for (const char* name : {"", "  ", "---", "two \"quotes\"", "line\nend", "\xff"})
    CHECK_THROWS_AS(home.saved.save(search(name, "x")), UsageError);
  CHECK_FALSE(is_search_name(std::string(101, 'x')));
  CHECK(is_search_name("Nordsee 2024"));
  CHECK(is_search_name("能源"));
  CHECK(home.saved.load().searches.empty());
}

TEST_CASE("without a file nothing is there and nothing can be saved") {
  CHECK(SavedSearches().load().searches.empty());
  CHECK_THROWS_AS(SavedSearches().save(search("a", "b")), EnvironmentError);
}

TEST_CASE("searches that are saved at the same time are all kept") {
  const Home home;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      const SavedSearches own(home.file);
      for (int i = 0; i < 10; ++i) own.save(search("s" + std::to_string(10 * t + i), "x"));
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(home.saved.load().searches.size() == 40);
  CHECK(home.saved.load().damaged == 0);
}

TEST_CASE("nobody else can read the file") {
  const Home home;
  home.saved.save(search("a", "b"));
  struct stat facts = {};
  REQUIRE(stat(home.file.c_str(), &facts) == 0);
  CHECK((facts.st_mode & 0777) == 0600);
  REQUIRE(stat(home.file.parent_path().c_str(), &facts) == 0);
  CHECK((facts.st_mode & 0777) == 0700);
}

TEST_CASE("a saved search is a request, and a request a saved search") {
  Request request;
  request.text = "wind";
  request.filters = {{"language", "de", {}}};
  request.collapse = false;
  request.sort = SortOrder::oldest;
  const SavedSearch made = saved_search("w", request);
  CHECK(request_of(made).text == "wind");
  CHECK(request_of(made).filters == request.filters);
  CHECK(saved_search("w", request_of(made)) == made);
}
