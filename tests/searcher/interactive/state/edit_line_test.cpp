#include "searcher/interactive/state/edit_line.h"

#include <initializer_list>
#include <string>
#include <string_view>

#include "tests/searcher/interactive/terminal/keys.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;
using broadsheet::testing::key;
using broadsheet::testing::typed;

namespace {

/// The line after these keys, with `|` at the cursor.
std::string after(std::string text, std::initializer_list<std::string_view> keys) {
  EditLine line(std::move(text));
  for (const std::string_view name : keys) CHECK(line.handle(key(name)));
  return line.text().substr(0, line.cursor()) + "|" + line.text().substr(line.cursor());
}

}  // namespace

TEST_CASE("Characters go in where the cursor is") {
  EditLine line;
  for (const Key& each : typed("wnd è 水")) CHECK(line.handle(each));
  CHECK(line.text() == "wnd è 水");
  CHECK(after("wnd", {"Left", "Left", "i"}) == "wi|nd");
}

TEST_CASE("The cursor moves by characters and words, and to both ends") {
  CHECK(after("net zero", {"Left"}) == "net zer|o");
  CHECK(after("net zero", {"^B", "^B"}) == "net ze|ro");
  CHECK(after("net zero", {"Home"}) == "|net zero");
  CHECK(after("net zero", {"^A", "Right"}) == "n|et zero");
  CHECK(after("net zero", {"^A", "^F", "^E"}) == "net zero|");
  CHECK(after("net zero", {"Alt-b"}) == "net |zero");
  CHECK(after("net zero", {"Alt-b", "Alt-b"}) == "|net zero");
  CHECK(after("net zero", {"Home", "Alt-f"}) == "net| zero");
  CHECK(after("net", {"Right"}) == "net|");
  CHECK(after("", {"Left", "Backspace", "Del", "^W", "Alt-b", "Alt-f"}) == "|");
}

TEST_CASE("What combines with a character, and all bytes of one, go with it") {
  const std::string e_acute = "e\u0301";
  CHECK(after("caf" + e_acute, {"Left"}) == "caf|" + e_acute);
  CHECK(after("caf" + e_acute, {"Backspace"}) == "caf|");
  CHECK(after("caf" + e_acute, {"Home", "^F", "^F", "^F", "Del"}) == "caf|");
  CHECK(after("水力", {"Backspace"}) == "水|");
  CHECK(after("a\xff\xc3", {"Backspace", "Backspace"}) == "a|");
}

TEST_CASE("What is removed to an end or by words comes back with ^Y") {
  CHECK(after("net zero", {"^U"}) == "|");
  CHECK(after("net zero", {"^U", "^Y", "^Y"}) == "net zeronet zero|");
  CHECK(after("net zero", {"Home", "^K"}) == "|");
  CHECK(after("title:net zero", {"^W"}) == "title:net |");
  CHECK(after("title:net ", {"^W"}) == "|");
  CHECK(after("net zero", {"Home", "Alt-d"}) == "| zero");
  CHECK(after("net-zero", {"Alt-Backspace"}) == "net-|");
}

TEST_CASE("Keys of others are left to them") {
  EditLine line("wind");
  for (const char* name : {"Enter", "Esc", "Tab", "Up", "PgDn", "^C", "^P", "^R", "F1", "Alt-x"})
    CHECK_FALSE(line.handle(key(name)));
  CHECK(line.text() == "wind");
}

TEST_CASE("A completion replaces bytes, and typing goes on behind it") {
  EditLine line("sou wind");
  line.replace(0, 3, "source:");
  CHECK(line.text() == "source: wind");
  CHECK(line.cursor() == 7);
}
