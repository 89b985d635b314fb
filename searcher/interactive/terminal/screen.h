#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string_view>

#include "common/terminal.h"
#include "searcher/interactive/terminal/canvas.h"
#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// Whether the terminal of this process can be drawn on: TERM names one that moves its cursor.
bool can_show_screen();

/// The terminal as a screen of cells. One at a time, used by one thread. However the program ends, by a
/// signal or an exception too, the terminal is left as it was; ^Z from outside and SIGCONT are survived.
class Screen {
 public:
  /// Throws EnvironmentError where can_show_screen() is false. Sets the character set of the environment;
  /// so no other thread may run yet.
  explicit Screen(ColourChoice colours = ColourChoice::automatic);
  ~Screen();
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  Size size() const;
  /// Sends what changed. Without a place the cursor is hidden. A canvas of another size is cut or has blanks.
  void show(const Canvas& canvas, std::optional<Place> cursor);
  /// The next key that came; never waits. Key::Code::resize: draw again, size() may be another.
  std::optional<Key> read_key();
  /// Keys may have come when one of these is readable; for poll(2). Read until there is none: what
  /// read_key() keeps for itself does not show here.
  std::array<int, 2> descriptors() const;

  /// Gives the terminal to other programs, and takes it back.
  void suspend();
  void resume();
  /// Sends bytes that do not draw, such as OSC 52.
  void write(std::string_view bytes);

 private:
  struct Private;
  std::unique_ptr<Private> self_;
};

}  // namespace broadsheet::interactive
