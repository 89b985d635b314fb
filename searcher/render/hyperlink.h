#pragma once

#include <string>
#include <string_view>

namespace broadsheet::render {

/// The address as it may stand in an OSC 8 hyperlink: everything but printable ASCII percent-encoded. Empty
/// when it is not http, https or file, or too long for terminals.
std::string link_target(std::string_view url);

/// The sequences around a linked text; nothing for an empty target.
void open_link(std::string_view target, std::string& out);
void close_link(std::string_view target, std::string& out);

}  // namespace broadsheet::render
