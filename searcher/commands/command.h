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

/// One command of the program. It stands in the file of its name; command_table.cpp lists it.
struct Command {
  std::string_view name;                      ///< first word of its command lines; empty: a search
  std::string_view synopsis;                  ///< the rest of its command lines
  std::string_view summary;                   ///< sentences for the help
  std::span<const std::string_view> options;  ///< long names of those that it takes
  std::vector<std::string> (*formats)();      ///< what --format can be; nullptr: it prints no results
  /// Reads the words that are no options, and checks the options. Throws UsageError.
  void (*read_words)(Options& options, const Words& words);
  /// Does what the options say, and writes results to `data`. Throws EnvironmentError and UsageError.
  ExitCode (*run)(const Options& options, DataStream& data);
};

/// `searcher count`, as messages name the command.
std::string full_name(const Command& command);

std::string joined(const Words& words);

}  // namespace broadsheet::commands
