#pragma once

#include <atomic>

#include "common/exit_code.h"
#include "indexer/command_line/cli.h"

namespace broadsheet {

/// Runs what the command line asks for and prints its answer. Throws EnvironmentError and Interrupted.
ExitCode run_command(const IndexerOptions& options, const std::atomic<bool>& stop);

}  // namespace broadsheet
