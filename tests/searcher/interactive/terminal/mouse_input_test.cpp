#include "searcher/interactive/terminal/mouse_input.h"

#include <string_view>

#include "tests/support/catch.h"

namespace broadsheet::interactive {
namespace {

/// The last key that the bytes make.
std::optional<Key> key_from(std::string_view bytes, bool decimal) {
  MouseInput mouse;
  mouse.begin(decimal);
  std::optional<Key> key;
  for (const char byte : bytes) {
    CHECK(mouse.is_open());
    key = mouse.add(byte);
  }
  CHECK_FALSE(mouse.is_open());
  return key;
}

}  // namespace

TEST_CASE("clicks and turns of the wheel come with their place, in both kinds of report") {
  CHECK(key_from("0;5;3M", true) == Key{.code = Key::Code::click, .row = 2, .column = 4});
  CHECK(key_from("64;300;3M", true) == Key{.code = Key::Code::wheel_up, .row = 2, .column = 299});
  CHECK(key_from("\x61%#", false) == Key{.code = Key::Code::wheel_down, .row = 2, .column = 4});
  CHECK(key_from("16;5;3M", true) == Key{.code = Key::Code::click, .row = 2, .column = 4});  // with Control
}

TEST_CASE("releases, other buttons and broken reports are no keys") {
  CHECK(key_from("0;5;3m", true) == std::nullopt);
  CHECK(key_from("2;5;3M", true) == std::nullopt);
  CHECK(key_from("0;5M", true) == std::nullopt);
  CHECK(key_from("0;0;0M", true) == std::nullopt);
  CHECK(key_from("99999999999;1;1M", true) == std::nullopt);
  CHECK(key_from("x", true) == std::nullopt);
  CHECK(key_from("#%#", false) == std::nullopt);
}

}  // namespace broadsheet::interactive
