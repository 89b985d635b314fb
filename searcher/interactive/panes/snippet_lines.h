#pragma once

#include <cstddef>
#include <vector>

#include "searcher/render/glyphs.h"
#include "searcher/request/results.h"

namespace broadsheet::interactive {

/// What of a hit's snippets is shown in a few lines: the one where most lights up first, its beginning left
/// out as far as matches would not be seen otherwise. The snippets must outlive the glyphs.
std::vector<std::vector<render::Glyph>> snippet_lines(const std::vector<HighlightedText>& snippets,
                                                      std::size_t rows, std::size_t width);

}  // namespace broadsheet::interactive
