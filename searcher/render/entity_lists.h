#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/render/renderer.h"

namespace broadsheet::render {

/// How `searcher entities` prints in one format.
struct EntityRenderer {
  std::string_view name;
  /// Appends lists of entities.
  void (*render)(const std::vector<EntityList>& lists, const Style& style, std::string& out);
};

FormatTable<EntityRenderer> entity_formats();

}  // namespace broadsheet::render
