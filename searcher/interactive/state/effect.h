#pragma once

#include <string>

namespace broadsheet::interactive {

/// Something to be done outside the program, or to the terminal.
struct Effect {
  enum class Kind { quit, open_url, page, edit, copy, save_file, suspend, redraw };
  Kind kind = Kind::quit;
  std::string text = {};  ///< an address, a text to show or to copy, or the bytes of a file
  std::string path = {};  ///< of the file to save
  bool replace = false;   ///< whether to overwrite an existing file
  bool operator==(const Effect&) const = default;
};

}  // namespace broadsheet::interactive
