// What a command is.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/exit_code.h"
#include "searcher/command_line/data_stream.h"
#include "searcher/command_line/options.h"

namespace broadsheet::commands {

using Words = std::vector<std::string>;

/// One command. It is defined in the file of its name and listed in command_table.cpp.
struct Command {
  std::string_view name;                      ///< first word of the command line; empty for a search
  std::string_view synopsis;                  ///< the rest of the command line
  std::string_view summary;                   ///< sentences for the help
  std::span<const std::string_view> options;  ///< long names of the options it takes
  std::vector<std::string> (*formats)();      ///< values of --format; nullptr: it prints no results
  /// Reads the words that are not options, and checks the options. Throws UsageError.
  void (*read_words)(Options& options, const Words& words);
  /// Runs the command and writes results to `data`. Throws EnvironmentError and UsageError.
  ExitCode (*run)(const Options& options, DataStream& data);
};

/// The name for messages, such as `searcher count`.
std::string full_name(const Command& command);

std::string joined(const Words& words);

}  // namespace broadsheet::commands
