#include "searcher/interactive/session/key_table.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <string>

#include "searcher/interactive/terminal/key_name.h"
#include "tests/searcher/interactive/terminal/keys.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using broadsheet::testing::key;

namespace {

std::string help_of(const char* name, Pane pane) {
  const KeyRow* row = find_key(key(name), pane);
  return row ? std::string(row->help) : "nothing";
}

}  // namespace

TEST_CASE("Every name in the table is that of a key") {
  for (const KeyGroup& group : key_groups()) {
    for (const KeyRow& row : group.rows) {
      std::istringstream names{std::string(row.keys)};
      for (std::string name; names >> name;) CHECK(key_name(key(name)) == name);
      CHECK_FALSE(row.help.empty());
      CHECK(row.run);
    }
  }
}

TEST_CASE("No group has a key twice") {
  for (const KeyGroup& group : key_groups()) {
    std::set<std::string> seen;
    for (const KeyRow& row : group.rows) {
      std::istringstream names{std::string(row.keys)};
      for (std::string name; names >> name;) CHECK(seen.insert(name).second);
    }
  }
}

TEST_CASE("The query line keeps every character for itself") {
  for (char32_t letter = U' '; letter < 0x7F; ++letter)
    CHECK_FALSE(find_key({Key::Code::character, letter}, Pane::query));
}

TEST_CASE("A pane's own keys come before those of several panes") {
  CHECK(help_of("u", Pane::results) == "undo the last change");
  CHECK(help_of("u", Pane::preview) == "half a page up");
  CHECK(help_of("Space", Pane::results) == "mark or unmark, and go on");
  CHECK(help_of("Space", Pane::preview) == "a page down");
  CHECK(help_of("q", Pane::results) == "quit");
  CHECK(help_of("q", Pane::preview) == "back to the results");
  CHECK(help_of("?", Pane::query) == "nothing");
  for (const Pane pane : {Pane::query, Pane::results, Pane::facets, Pane::preview}) {
    CHECK(help_of("^C", pane) == "quit");
    CHECK(help_of("F1", pane) == "all keys");
  }
}
