#pragma once

#include "common/exit_code.h"
#include "searcher/command_line/options.h"
#include "searcher/request/entity_overrides.h"

namespace broadsheet::interactive {

/// Searches on the terminal until the user quits: on a full screen or, if the terminal has none, line by
/// line. Throws EnvironmentError when the index cannot be opened.
ExitCode run_interactive(const Options& options, const EntityOverrides& overrides);

}  // namespace broadsheet::interactive
