// Texts about the program.
#pragma once

#include <string>
#include <vector>

#include "common/index_fields.h"
#include "searcher/commands/command.h"

namespace broadsheet::commands {

/// The output of --help, --version or --list-fields. Help is about `command`; `index_fields` are listed.
std::string about_text(About about, const Command& command, const IndexFields& index_fields = IndexFields());

/// One command line with placeholders for each command.
std::vector<std::string> usage_lines();

}  // namespace broadsheet::commands
