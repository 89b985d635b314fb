// Reads a command line and runs its command.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/commands/command.h"

namespace broadsheet::commands {

/// A command line, read and checked.
struct ParsedCommand {
  const Command* command;  ///< never nullptr
  Options options;
};

/// Reads the arguments after the program's name. `default_index` is for command lines without --db; it may be
/// empty. On a terminal, a search without a query starts an interactive session unless an option asks for
/// printed output. Throws UsageError with a message that says what would be right.
ParsedCommand parse_command_line(const std::vector<std::string>& arguments, std::string_view default_index,
                                 bool on_terminal = false);

/// Runs the command, or prints the requested facts about the program. Throws EnvironmentError and UsageError.
ExitCode run(const ParsedCommand& parsed);

}  // namespace broadsheet::commands
