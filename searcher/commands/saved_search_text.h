// Saved searches as text.
#pragma once

#include <string>

#include "searcher/saved/saved_searches.h"

namespace broadsheet::commands {

/// The command line that runs the search.
std::string command_line_of(const saved::SavedSearch& search);

/// Prints a sentence on standard error.
void say(const std::string& sentence);

}  // namespace broadsheet::commands
