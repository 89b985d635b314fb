#pragma once

#include <string>
#include <vector>

#include "searcher/commands/command.h"

namespace broadsheet::commands {

/// What --help, --version or --list-fields prints. After the name of a command, the help is about that
/// command.
std::string about_text(About about, const Command& command);

/// The forms of command lines, one for each command.
std::vector<std::string> usage_lines();

}  // namespace broadsheet::commands
