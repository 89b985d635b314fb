#pragma once

#include <optional>
#include <string>

namespace broadsheet::interactive {

/// Bytes to send to the terminal, from its terminfo description.
struct TerminalDescription {
  std::string report_on;   ///< makes it mark pasted text and report the mouse
  std::string report_off;  ///< undoes report_on
  std::string enter;       ///< begins full-screen mode; includes report_on
  std::string leave;       ///< undoes `enter`, and resets attributes and a hidden cursor
};

/// Describes the terminal that TERM names. nullopt: it is unknown or cannot move its cursor.
std::optional<TerminalDescription> describe_terminal();

}  // namespace broadsheet::interactive
