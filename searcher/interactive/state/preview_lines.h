#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/interactive/state/state.h"

namespace broadsheet::interactive {

/// The text in lines of at most `width` columns; see wrapped(). A line end of the text begins a new line,
/// several make one empty line.
std::vector<PreviewLine> preview_lines(std::string_view text, std::size_t width);

/// The line that the byte is in, or the one before it; 0 without lines.
std::size_t line_of(const std::vector<PreviewLine>& lines, std::size_t byte);

}  // namespace broadsheet::interactive
