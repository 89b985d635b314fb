#include "searcher/interactive/terminal/key_name.h"

#include "tests/support/catch.h"

namespace broadsheet::interactive {

TEST_CASE("Keys are called as people call them") {
  CHECK(key_name({Key::Code::character, U'g'}) == "g");
  CHECK(key_name({Key::Code::character, U' '}) == "Space");
  CHECK(key_name({Key::Code::character, U'r', true}) == "^R");
  CHECK(key_name({Key::Code::character, U'ß'}) == "ß");
  CHECK(key_name({Key::Code::page_down}) == "PgDn");
  CHECK(key_name({Key::Code::back_tab}) == "Shift-Tab");
  CHECK(key_name({Key::Code::backspace, 0, false, true}) == "Alt-Backspace");
  CHECK(key_name({Key::Code::click}).empty());
}

TEST_CASE("A key is found among names with blanks between them") {
  CHECK(names_key("j Down", {Key::Code::down}));
  CHECK(names_key("j Down", {Key::Code::character, U'j'}));
  CHECK_FALSE(names_key("Down", {Key::Code::character, U'D'}));
  CHECK_FALSE(names_key("", {Key::Code::unknown}));
}

}  // namespace broadsheet::interactive
