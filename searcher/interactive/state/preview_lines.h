#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/interactive/state/state.h"

namespace broadsheet::interactive {

/// Breaks a text into lines of at most `width` columns; see render/paragraph.h. A line break in the text
/// begins a new line, and several of them make one empty line.
std::vector<PreviewLine> preview_lines(std::string_view text, std::size_t width);

/// The line that contains the byte, or the last line before it; 0 when there are no lines.
std::size_t line_of(const std::vector<PreviewLine>& lines, std::size_t byte);

}  // namespace broadsheet::interactive
