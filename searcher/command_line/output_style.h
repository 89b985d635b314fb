#pragma once

// How output looks: what the options ask for, within what the terminal can show.

#include <optional>

#include "common/terminal.h"
#include "searcher/command_line/options.h"
#include "searcher/command_line/pager.h"
#include "searcher/render/renderer.h"

namespace broadsheet {

/// Absent: the output is not paged. Only text is.
std::optional<Paging> paging_of(const Options& options, const TerminalFacts& output);

render::Style style_for(const Options& options, const TerminalFacts& output);

/// The style for this process's standard output.
render::Style standard_style(const Options& options);

}  // namespace broadsheet
