// Options for commands that only print numbers.
#pragma once

#include "searcher/commands/command.h"
#include "searcher/render/renderer.h"

namespace broadsheet::commands {

/// Sets the options for counting, with `renderer` for the output. Without words, all documents are counted.
/// Throws UsageError.
void read_counted(Options& options, const Words& words, const render::Renderer& renderer);

}  // namespace broadsheet::commands
