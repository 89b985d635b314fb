#include "indexer/entities/training/gazetteer_lists.h"

#include <filesystem>
#include <fstream>

#include "indexer/entities/tagging/token.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::tagging;

namespace {

GazetteerEntry find(const GazetteerLists& lists, std::initializer_list<std::string_view> lower_words) {
  std::uint32_t key = 0;
  for (const std::string_view word : lower_words) key = phrase_key(key, word_hash(word));
  return Gazetteer(lists.entries()).find(key);
}

constexpr GazetteerSet place_set = 1 << 6, nationality = 1 << 9, institution = 1 << 11;

}  // namespace

TEST_CASE("Names are cut into words as texts are") {
  GazetteerLists lists;
  lists.add("King's Lynn", 4);
  CHECK(find(lists, {"king", "'s", "lynn"}).classes == 4);
  CHECK(find(lists, {"king"}).longest == 3);
  CHECK(find(lists, {"lynn"}).classes == 0);
}

TEST_CASE("A name in several lists has all of them; entries ascend") {
  GazetteerLists lists;
  lists.add("Paris", 4);
  lists.add("PARIS", 1);
  lists.add("Lyon", 4);
  CHECK(find(lists, {"paris"}).classes == 5);
  const auto entries = lists.entries();
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].key < entries[1].key);
}

TEST_CASE("Very long names are left out") {
  GazetteerLists lists;
  lists.add("A B C D E F G H I", 4);
  lists.add("", 4);
  CHECK(lists.entries().empty());
}

TEST_CASE("Our own table gives names, forms and adjectives, but no ordinary words") {
  GazetteerLists lists;
  lists.add_alias_table(
      "# comment\n"
      "place\tat\tAustria\tÖsterreich|Autriche\tAustrian|österreichisch*\n"
      "organisation\teu\tEuropean Commission\t?Commission|*Board|=EC\n");
  CHECK(find(lists, {"österreich"}).classes == place_set);
  CHECK(find(lists, {"austrian"}).classes == nationality);
  CHECK(find(lists, {"österreichischen"}).classes == nationality);
  CHECK(find(lists, {"european", "commission"}).classes == institution);
  CHECK(find(lists, {"ec"}).classes == institution);
  CHECK(find(lists, {"commission"}).classes == 0);
  CHECK(find(lists, {"board"}).classes == 0);
}

TEST_CASE("A folder's files are lists by their names") {
  const auto folder = std::filesystem::temp_directory_path() / "broadsheet_gazetteer_lists_test";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "city.txt") << "Bonn\nBad Ems\n";
  std::ofstream(folder / "other.txt") << "Nothing\n";
  GazetteerLists lists;
  lists.add_folder(folder);
  std::filesystem::remove_all(folder);
  CHECK(find(lists, {"bonn"}).classes == 4);
  CHECK(find(lists, {"bad", "ems"}).classes == 4);
  CHECK(find(lists, {"nothing"}).classes == 0);
}
