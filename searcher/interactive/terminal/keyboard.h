#pragma once

#include <chrono>
#include <optional>

#include "searcher/interactive/terminal/canvas.h"
#include "searcher/interactive/terminal/character_input.h"
#include "searcher/interactive/terminal/key.h"
#include "searcher/interactive/terminal/mouse_input.h"

namespace broadsheet::interactive {

/// Reads keys through ncurses, whose screen must exist: named keys, characters, Alt, pasted text and the
/// mouse.
class Keyboard {
 public:
  /// Characters arrive in UTF-8, or else in the character set of LC_CTYPE.
  explicit Keyboard(bool is_utf8);

  /// The next key, if there is one. Waits only for the rest of an escape sequence, and only a few
  /// milliseconds.
  std::optional<Key> read();

 private:
  using Clock = std::chrono::steady_clock;

  Key with_double_clicks(Key key);
  std::optional<Key> named_key(int number);
  std::optional<Key> byte_key(int byte);
  Key escape_or_alt();

  CharacterInput characters_;
  MouseInput mouse_;
  bool pasting_ = false;
  Place last_click_;
  Clock::time_point last_click_time_;
};

}  // namespace broadsheet::interactive
