#pragma once

#include <optional>
#include <string>

#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// What a terminal reports of its mouse, byte by byte: behind `ESC [ <` decimal numbers and `M` or `m`, or,
/// in older terminals, behind `ESC [ M` three bytes.
class MouseInput {
 public:
  void begin(bool decimal) {
    is_open_ = true;
    decimal_ = decimal;
    bytes_.clear();
  }
  /// Whether the next byte belongs to a report.
  bool is_open() const { return is_open_; }
  /// A click or a turn of the wheel; nothing: the report goes on, or tells of something else.
  std::optional<Key> add(char byte);

 private:
  bool is_open_ = false, decimal_ = true;
  std::string bytes_;
};

}  // namespace broadsheet::interactive
