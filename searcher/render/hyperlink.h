// Hyperlinks on terminals (OSC 8).
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::render {

/// The address with everything percent-encoded that is not printable ASCII. Empty if its scheme is not http,
/// https or file, or if it is too long for terminals.
std::string link_target(std::string_view url);

/// Append the sequences around a linked text. They do nothing if the target is empty.
void open_link(std::string_view target, std::string& out);
void close_link(std::string_view target, std::string& out);

}  // namespace broadsheet::render
