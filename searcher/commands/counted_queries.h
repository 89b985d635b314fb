#pragma once

#include "searcher/commands/command.h"
#include "searcher/render/renderer.h"

namespace broadsheet::commands {

/// Makes the options those of queries of which only numbers are printed, by this renderer. No words: all
/// documents. Throws UsageError.
void read_counted(Options& options, const Words& words, const render::Renderer& renderer);

}  // namespace broadsheet::commands
