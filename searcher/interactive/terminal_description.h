#pragma once

#include <optional>
#include <string>

namespace broadsheet {

/// What the terminal's description says: bytes to send.
struct TerminalDescription {
  std::string enter;  ///< begins the screen: its other page, keys of their own, pastes marked
  std::string leave;  ///< undoes that, and what else was set: attributes, a hidden cursor, the mouse reported
};

/// Of the terminal that TERM names; nothing when it is not known or cannot move its cursor.
std::optional<TerminalDescription> describe_terminal();

}  // namespace broadsheet
