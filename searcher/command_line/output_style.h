// Decides what output looks like, from the options and from what the terminal can show.
#pragma once

#include <optional>

#include "common/terminal.h"
#include "searcher/command_line/options.h"
#include "searcher/command_line/pager.h"
#include "searcher/render/renderer.h"

namespace broadsheet {

/// Absent if the output is not paged. Only the format text is paged.
std::optional<Paging> paging_of(const Options& options, const TerminalFacts& output);

render::Style style_for(const Options& options, const TerminalFacts& output);

/// The style for the standard output of this process.
render::Style standard_style(const Options& options);

}  // namespace broadsheet
