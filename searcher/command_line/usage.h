#pragma once

#include <string>
#include <vector>

#include "searcher/command_line/cli.h"

namespace broadsheet {

/// What --help, --version or --list-fields prints; empty for a search.
std::string about_text(Options::Action action);

/// The forms of command lines, each beginning with the program's name.
std::vector<std::string> usage_lines();

}  // namespace broadsheet
