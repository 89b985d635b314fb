#include "searcher/request/entity_overrides.h"

#include <sstream>

#include "common/error.h"
#include "tests/support/catch.h"

using namespace broadsheet;

namespace {

EntityOverrides read_overrides(const std::string& lines, std::vector<std::string>& notes) {
  std::istringstream in(lines);
  return EntityOverrides(in, "mine.tsv", notes);
}

EntityOverrides read_overrides(const std::string& lines) {
  std::vector<std::string> notes;
  EntityOverrides overrides = read_overrides(lines, notes);
  CHECK(notes.empty());
  return overrides;
}

EntityId person(const std::string& id) {
  return {EntityType::person, id};
}

}  // namespace

TEST_CASE("Merged entities are the one they were merged into, over several lines") {
  const EntityOverrides overrides = read_overrides(
      "# mine\nmerge\tperson\tAngie Merkel\tA. Merkel\n\nmerge\tperson\tA. Merkel\tAngela Merkel\r\n");
  CHECK(overrides.target(person("angie merkel")) == person("angela merkel"));
  CHECK(overrides.target(person("angela merkel")) == person("angela merkel"));
  CHECK(overrides.target(person("olaf scholz")) == person("olaf scholz"));
  CHECK(overrides.sources(person("angela merkel")).size() == 3);
}

TEST_CASE("A merge holds for its type only") {
  const EntityOverrides overrides = read_overrides("merge\tperson\tFord\tHenry Ford\n");
  CHECK(overrides.target({EntityType::organisation, "ford"}) == EntityId{EntityType::organisation, "ford"});
}

TEST_CASE("Merges that contradict each other end: the last holds") {
  const EntityOverrides overrides =
      read_overrides("merge\tperson\tA\tB\nmerge\tperson\tB\tA\nmerge\tperson\tC\tC\n");
  CHECK(overrides.target(person("a")) == person("a"));
  CHECK(overrides.target(person("b")) == person("a"));
  CHECK(overrides.target(person("c")) == person("c"));
}

TEST_CASE("Renamed entities are found by their new name") {
  const EntityOverrides overrides = read_overrides("rename\torg\tEuropean Commission\tthe Berlaymont\n");
  const EntityId commission{EntityType::organisation, "european commission"};
  REQUIRE(overrides.name(commission));
  CHECK(*overrides.name(commission) == "the Berlaymont");
  REQUIRE(overrides.find(EntityType::organisation, "The Berlaymont"));
  CHECK(*overrides.find(EntityType::organisation, "The Berlaymont") == commission);
  CHECK_FALSE(overrides.find(EntityType::person, "The Berlaymont"));
}

TEST_CASE("Blocked entities are known as such") {
  const EntityOverrides overrides = read_overrides("block\tplace\tPage\n");
  CHECK(overrides.is_blocked({EntityType::place, "page"}));
  CHECK_FALSE(overrides.is_blocked({EntityType::person, "page"}));
}

TEST_CASE("Lines that cannot be read are left out and named") {
  std::vector<std::string> notes;
  const EntityOverrides overrides =
      read_overrides("merge\tperson\tA\nblock\tnothing\tB\nblock\tperson\t--\nblock\tperson\tC\n", notes);
  REQUIRE(notes.size() == 3);
  CHECK(notes.front() ==
        "mine.tsv:1 is ignored; a line is merge, rename or block, a type, a name and, except for block, "
        "another "
        "name, separated by tabs.");
  CHECK(overrides.is_blocked(person("c")));
}

TEST_CASE("A file that is not there is a fault of the environment") {
  std::vector<std::string> notes;
  CHECK_THROWS_AS(load_entity_overrides("/nowhere/mine.tsv", notes), EnvironmentError);
}
