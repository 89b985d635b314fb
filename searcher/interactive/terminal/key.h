#pragma once

#include <cstddef>

namespace broadsheet::interactive {

/// One key, or what the mouse did. Text that is pasted comes as its characters.
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
  char32_t character = 0;  ///< of Code::character; with `control`, the small letter
  bool control = false;
  bool alt = false;
  bool pasted = false;              ///< a character of pasted text: never a command
  std::size_t row = 0, column = 0;  ///< of the mouse
  bool operator==(const Key&) const = default;
};

}  // namespace broadsheet::interactive
