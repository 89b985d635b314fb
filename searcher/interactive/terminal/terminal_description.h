#pragma once

#include <optional>
#include <string>

namespace broadsheet::interactive {

/// What the terminal's description says: bytes to send.
struct TerminalDescription {
  std::string report_on;   ///< pastes are marked, the mouse is reported
  std::string report_off;  ///< no longer
  std::string enter;       ///< begins the screen, with report_on
  std::string leave;       ///< undoes that, and attributes and a hidden cursor
};

/// Of the terminal that TERM names; nothing when it is not known or cannot move its cursor.
std::optional<TerminalDescription> describe_terminal();

}  // namespace broadsheet::interactive
