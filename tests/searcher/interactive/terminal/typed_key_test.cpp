#include "searcher/interactive/terminal/typed_key.h"

#include "tests/support/catch.h"

namespace broadsheet::interactive {

TEST_CASE("control characters are keys of their own, or letters with Control") {
  CHECK(typed_key(U'\r') == Key{.code = Key::Code::enter});
  CHECK(interactive::typed_key(U'\t') == Key{.code = Key::Code::tab});
  CHECK(typed_key(0x7F) == Key{.code = Key::Code::backspace});
  CHECK(typed_key(0x1B) == Key{.code = Key::Code::escape});
  CHECK(typed_key(0x12) == Key{.code = Key::Code::character, .character = U'r', .control = true});
  CHECK(typed_key(0x1F) == Key{.code = Key::Code::character, .character = U'_', .control = true});
  CHECK(typed_key(U'é') == Key{.code = Key::Code::character, .character = U'é'});
}

TEST_CASE("line ends of pasted text are blanks, and its control characters are dropped") {
  CHECK(pasted_key(U'\n') == Key{.code = Key::Code::character, .character = U' ', .pasted = true});
  CHECK(interactive::pasted_key(U'q') ==
        Key{.code = Key::Code::character, .character = U'q', .pasted = true});
  CHECK(pasted_key(0x1B) == std::nullopt);
}

}  // namespace broadsheet::interactive
