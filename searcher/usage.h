#pragma once

#include <string>

#include "searcher/cli.h"

namespace broadsheet {

/// What --help, --version or --list-fields prints; empty for a search.
std::string about_text(Options::Action action);

}  // namespace broadsheet
