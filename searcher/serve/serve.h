// The server as a whole.
#pragma once

#include <iosfwd>

#include "common/exit_code.h"
#include "searcher/command_line/options.h"
#include "searcher/request/entity_overrides.h"

namespace broadsheet::serve {

/// Answers requests until a signal comes or standard input ends, then finishes running requests. Writes to
/// `messages` where it listens. Throws EnvironmentError when it cannot start, or cannot write answers to
/// standard output.
ExitCode run(const Options& options, const EntityOverrides& overrides, std::ostream& messages);

}  // namespace broadsheet::serve
