#include "indexer/entities/resolution/entity_collector.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace broadsheet::resolution {
namespace {

constexpr std::size_t longest_first_paragraph = 500;

auto place_of(const Mention& mention) {
  return std::tuple(!mention.in_title, mention.begin, mention.end);
}

}  // namespace

EntityCollector::EntityCollector(const Document& document) {
  const auto beginning = std::string_view(document.text).substr(0, longest_first_paragraph);
  first_paragraph_ = std::min(beginning.find("\n\n"), beginning.size());
}

std::uint32_t EntityCollector::entity(EntityType type, std::string_view id, std::string_view name) {
  std::string key(1, static_cast<char>('0' + static_cast<int>(type)));
  key += id;
  const auto [found, added] = by_id_.emplace(std::move(key), static_cast<std::uint32_t>(drafts_.size()));
  if (added) drafts_.push_back({{type, std::string(id), std::string(name), {}}, 0, 0});
  return found->second;
}

void EntityCollector::add(std::uint32_t entity, Mention mention, double weight) {
  drafts_[entity].entity.mentions.push_back(mention);
  drafts_[entity].weight += weight;
}

double EntityCollector::salience_of(const Draft& draft) const {
  const auto& mentions = draft.entity.mentions;
  const bool in_title = mentions.front().in_title;
  const bool in_lead = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) {
    return !m.in_title && m.begin < first_paragraph_;
  });
  const bool several_words = draft.entity.name.find(' ') != std::string::npos;
  return (in_title ? 4 : 0) + (in_lead ? 2 : 0) + 1.5 * std::log2(1 + draft.weight) +
         (several_words ? 0.5 : 0);
}

std::vector<Entity> EntityCollector::take() {
  std::erase_if(drafts_, [](const Draft& draft) { return draft.entity.mentions.empty(); });
  for (Draft& draft : drafts_) {
    auto& mentions = draft.entity.mentions;
    std::sort(mentions.begin(), mentions.end(),
              [](const Mention& a, const Mention& b) { return place_of(a) < place_of(b); });
    mentions.erase(std::unique(mentions.begin(), mentions.end()), mentions.end());
    draft.salience = salience_of(draft);
  }
  std::sort(drafts_.begin(), drafts_.end(), [](const Draft& a, const Draft& b) {
    if (a.salience != b.salience) return a.salience > b.salience;
    const auto order = [](const Draft& d) {
      return std::tuple_cat(place_of(d.entity.mentions.front()), std::tie(d.entity.type, d.entity.id));
    };
    return order(a) < order(b);
  });
  std::vector<Entity> out;
  out.reserve(drafts_.size());
  for (Draft& draft : drafts_) out.push_back(std::move(draft.entity));
  drafts_.clear();
  by_id_.clear();
  return out;
}

}  // namespace broadsheet::resolution
