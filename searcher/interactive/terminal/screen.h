#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string_view>

#include "common/terminal.h"
#include "searcher/interactive/terminal/canvas.h"
#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// Whether this process can draw on its terminal: TERM must name one whose cursor can be moved.
bool can_show_screen();

/// The terminal as a screen of cells. There may be only one at a time, used by one thread. The terminal is
/// restored however the program ends, also by a signal or an exception. Stopping by ^Z or from outside, and
/// SIGCONT, are handled.
class Screen {
 public:
  /// Throws EnvironmentError where can_show_screen() is false. Sets the process's character set from the
  /// environment, so no other thread may be running yet.
  explicit Screen(ColourChoice colours = ColourChoice::automatic);
  ~Screen();
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  Size size() const;
  /// Sends only what changed. Hides the cursor when there is no place for it. A canvas that is too large is
  /// cut; one that is too small leaves blanks.
  void show(const Canvas& canvas, std::optional<Place> cursor);
  /// The next key, if there is one; does not wait for it. After Key::Code::resize, size() may have changed
  /// and the screen must be drawn again.
  std::optional<Key> read_key();
  /// For poll(2): when one of these is readable, there may be keys. Call read_key() until it returns nothing,
  /// because keys that it has buffered do not make these readable.
  std::array<int, 2> descriptors() const;

  /// Lends the terminal to another program, and takes it back.
  void suspend();
  void resume();
  /// Sends bytes that draw nothing, such as OSC 52.
  void write(std::string_view bytes);

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::interactive
