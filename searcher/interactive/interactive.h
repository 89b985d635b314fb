#pragma once

#include "common/exit_code.h"
#include "searcher/command_line/options.h"
#include "searcher/request/entity_overrides.h"

namespace broadsheet::interactive {

/// Searches on the terminal until the person quits: on the whole screen, or line by line where there is none.
/// Throws EnvironmentError when the index cannot be opened.
ExitCode run_interactive(const Options& options, const EntityOverrides& overrides);

}  // namespace broadsheet::interactive
