#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/command_line/cli.h"

namespace broadsheet {

/// One command of the program: what its words are, and which options it knows.
struct Command {
  std::string_view name;  ///< stands before everything else; empty: a search
  Options::Action action;
  /// Reads the words that are no options, and checks the options. Throws UsageError.
  void (*take_words)(Options& options, const std::vector<std::string>& words);
};

/// The command that the first argument names, else a search.
const Command& command_of(const std::vector<std::string>& arguments);

}  // namespace broadsheet
