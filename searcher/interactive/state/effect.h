#pragma once

#include <string>

namespace broadsheet::interactive {

/// Something to do outside the program, or with the terminal.
struct Effect {
  enum class Kind { quit, open_url, page, edit, copy, save_file, suspend, redraw };
  Kind kind = Kind::quit;
  std::string text = {};  ///< the address, the text to page or to copy, the bytes of the file
  std::string path = {};  ///< of the file
  bool replace = false;   ///< a file of this path may be overwritten
  bool operator==(const Effect&) const = default;
};

}  // namespace broadsheet::interactive
