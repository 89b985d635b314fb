// Mentions to highlight.
#pragma once

#include <optional>
#include <vector>

#include "common/entity.h"

namespace broadsheet {

/// Mentions of these entities, or of every entity of the type.
struct EntityPattern {
  std::optional<EntityType> type;
  std::vector<EntityId> entities;
  bool operator==(const EntityPattern&) const = default;
};

}  // namespace broadsheet
