#include "searcher/interactive/outside/osc52.h"

#include <string>

#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;

TEST_CASE("text for the clipboard is base64 in an OSC 52 sequence") {
  CHECK(clipboard_sequence("", "xterm") == "\x1b]52;c;\a");
  CHECK(clipboard_sequence("f", "xterm") == "\x1b]52;c;Zg==\a");
  CHECK(clipboard_sequence("fo", "xterm-256color") == "\x1b]52;c;Zm8=\a");
  CHECK(clipboard_sequence("foo", "tmux-256color") == "\x1b]52;c;Zm9v\a");
  CHECK(clipboard_sequence("foobar\xff\xfe", "") == "\x1b]52;c;Zm9vYmFy//4=\a");
}

TEST_CASE("within screen the sequence goes through in pieces") {
  CHECK(clipboard_sequence("foo", "screen.xterm") == "\x1bP\x1b]52;c;Zm9v\a\x1b\\");
  const std::string longer = *clipboard_sequence(std::string(1000, 'x'), "screen");
  CHECK(longer.substr(2 + 512, 4) == "\x1b\\\x1bP");
  CHECK(longer.ends_with("\a\x1b\\"));
}

TEST_CASE("text that is too long is not copied") {
  CHECK(clipboard_sequence(std::string(most_copied_bytes, 'x'), "xterm"));
  CHECK_FALSE(clipboard_sequence(std::string(most_copied_bytes + 1, 'x'), "xterm"));
}
