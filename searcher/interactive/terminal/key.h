#pragma once

#include <cstddef>

namespace broadsheet::interactive {

/// One key press or mouse event. Pasted text arrives as one key for each character.
struct Key {
  enum class Code {
    character,
    enter,
    escape,
    tab,
    back_tab,
    backspace,
    del,
    up,
    down,
    left,
    right,
    home,
    end,
    page_up,
    page_down,
    f1,
    click,
    double_click,
    wheel_up,
    wheel_down,
    resize,
    unknown
  };

  Code code = Code::unknown;
  char32_t character = 0;  ///< for Code::character; with `control`, the lower-case letter
  bool control = false;
  bool alt = false;
  bool pasted = false;              ///< from pasted text, so never a command
  std::size_t row = 0, column = 0;  ///< where the mouse is
  bool operator==(const Key&) const = default;
};

}  // namespace broadsheet::interactive
