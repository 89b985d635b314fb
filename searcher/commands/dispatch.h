#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/commands/command.h"

namespace broadsheet::commands {

/// A command line that was read and checked.
struct ParsedCommand {
  const Command* command;  ///< never nullptr
  Options options;
};

/// Reads the arguments after the program's name. `default_index` is used when they name none; empty: there is
/// no default. On a terminal, a search without a query begins an interactive session, unless an option asks
/// for something to be printed. Throws UsageError, whose message says what would be right.
ParsedCommand parse_command_line(const std::vector<std::string>& arguments, std::string_view default_index,
                                 bool on_terminal = false);

/// Runs the command, or prints what was asked about the program, on standard output. Throws EnvironmentError
/// and UsageError.
ExitCode run(const ParsedCommand& parsed);

}  // namespace broadsheet::commands
