// The commands of the indexer.
#pragma once

#include <atomic>

#include "common/exit_code.h"
#include "indexer/command_line/cli.h"

namespace broadsheet {

/// Runs the command and prints its answer. Throws EnvironmentError and Interrupted.
ExitCode run_command(const IndexerOptions& options, const std::atomic<bool>& stop);

}  // namespace broadsheet
