#pragma once

// What a format prints of one answer, for tests.
#include <string>
#include <string_view>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// The header of the format, if it has one, and the answer.
inline std::string rendered(const Renderer& renderer, const Results& results, const Style& style = {}) {
  std::string out;
  if (renderer.header) renderer.header(style, out);
  renderer.render(results, style, out);
  return out;
}

inline std::string rendered(std::string_view format, const Results& results, const Style& style = {}) {
  return rendered(*result_formats().find(format), results, style);
}

}  // namespace broadsheet::render
