// The list of commands.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "searcher/commands/command.h"

namespace broadsheet::commands {

/// All commands in the order of the help. The first one is the search, which has no name.
std::span<const Command* const> command_table();

/// The command that the first argument names, or else the search.
const Command& command_of(const std::vector<std::string>& arguments);

}  // namespace broadsheet::commands
