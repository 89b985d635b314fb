// Texts about the program.
#pragma once

#include <string>
#include <vector>

#include "searcher/commands/command.h"

namespace broadsheet::commands {

/// The output of --help, --version or --list-fields. Help is about `command`.
std::string about_text(About about, const Command& command);

/// One command line with placeholders for each command.
std::vector<std::string> usage_lines();

}  // namespace broadsheet::commands
