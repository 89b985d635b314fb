#pragma once

#include "common/exit_code.h"
#include "searcher/command_line/options.h"
#include "searcher/request/entity_overrides.h"

namespace broadsheet::interactive {

/// Searches line by line with readline, for terminals without a screen. Returns at the end of input or after
/// :quit. Throws EnvironmentError when the index cannot be opened.
ExitCode run_line_prompt(const Options& options, const EntityOverrides& overrides);

}  // namespace broadsheet::interactive
