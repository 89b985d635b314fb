#include "indexer/segments/mention_positions.h"

#include <algorithm>

namespace broadsheet {

MentionPositions::MentionPositions(const std::vector<Entity>& entities, bool in_title) {
  for (std::size_t entity = 0; entity < entities.size(); ++entity)
    for (const Mention& mention : entities[entity].mentions)
      if (mention.in_title == in_title) places_.push_back({entity, mention.begin, mention.end});
  std::stable_sort(places_.begin(), places_.end(),
                   [](const Place& a, const Place& b) { return a.begin < b.begin; });
}

void MentionPositions::visit(const Token& token, std::uint32_t before) {
  while (open_ < places_.size() && places_[open_].end <= token.begin) ++open_;
  for (std::size_t i = open_; i < places_.size() && places_[i].begin < token.end; ++i) {
    Place& place = places_[i];
    if (place.end <= token.begin) continue;
    if (place.first == 0) place.first = before + token.position;
    place.last = before + token.position;
  }
}

}  // namespace broadsheet
