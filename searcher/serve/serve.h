#pragma once

#include <iosfwd>

#include "common/exit_code.h"
#include "searcher/command_line/options.h"
#include "searcher/request/entity_overrides.h"

namespace broadsheet::serve {

/// `searcher serve`: answers requests until a signal comes, or standard input ends; then finishes what runs.
/// Where it listens goes to `messages`. Throws EnvironmentError when it cannot begin.
ExitCode run(const Options& options, const EntityOverrides& overrides, std::ostream& messages);

}  // namespace broadsheet::serve
