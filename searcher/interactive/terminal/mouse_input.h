#pragma once

#include <optional>
#include <string>

#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// Reads a terminal's mouse reports, byte by byte. Modern terminals send `ESC [ <`, decimal numbers, and `M`
/// or `m`; older ones send `ESC [ M` and three bytes. The caller has read the part up to `<` or `M`.
class MouseInput {
 public:
  void begin(bool decimal) {
    is_open_ = true;
    decimal_ = decimal;
    bytes_.clear();
  }
  /// Whether the next byte belongs to the report.
  bool is_open() const { return is_open_; }
  /// A click or a turn of the wheel. nullopt: the report is not complete, or reports something else.
  std::optional<Key> add(char byte);

 private:
  bool is_open_ = false, decimal_ = true;
  std::string bytes_;
};

}  // namespace broadsheet::interactive
