#pragma once

#include <cstddef>
#include <vector>

#include "searcher/render/glyphs.h"
#include "searcher/request/results.h"

namespace broadsheet::interactive {

/// The part of a hit's snippets that is shown in a few lines. The snippet with the most matches comes first;
/// its beginning is left out if its first match would not be seen otherwise. The snippets must outlive the
/// glyphs.
std::vector<std::vector<render::Glyph>> snippet_lines(const std::vector<HighlightedText>& snippets,
                                                      std::size_t rows, std::size_t width);

}  // namespace broadsheet::interactive
