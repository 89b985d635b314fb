#include "searcher/lookups/entity_lookup.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "common/schema.h"
#include "searcher/query/node_field.h"

namespace broadsheet {

void EntityLookup::note_reading(const EntityNames::Meaning& meaning, const std::string& text) {
  if (meaning.exact) return;
  const std::string others =
      meaning.others.empty() ? std::string() : fmt::format(" (not {})", fmt::join(meaning.others, ", or "));
  notes_.push_back(
      fmt::format("{} is read as {}{}.", quoted_text(text), names_.name(meaning.entities.front()), others));
}

std::vector<EntityId> EntityLookup::meant(EntityType type, const std::string& text) {
  EntityNames::Meaning meaning = names_.find(type, text);
  if (meaning.entities.empty())
    notes_.push_back(
        fmt::format("No {} called {} is known in this index.", entity_type_name(type), quoted_text(text)));
  else
    note_reading(meaning, text);
  return std::move(meaning.entities);
}

/// An exact name of any type is better than a form such as a surname.
void EntityLookup::fill_name(QueryNode& node) {
  EntityNames::Meaning best;
  for (std::size_t type = 0; type < entity_type_names.size(); ++type) {
    EntityNames::Meaning meaning = names_.find(static_cast<EntityType>(type), node.text);
    if (meaning.entities.empty()) continue;
    if (best.entities.empty() || (meaning.exact && !best.exact)) {
      best = std::move(meaning);
    } else if (meaning.exact) {
      best.entities.insert(best.entities.end(), meaning.entities.begin(), meaning.entities.end());
    }
  }
  if (best.entities.empty()) {
    notes_.push_back(
        fmt::format("No entity called {} is known in this index; the @ is ignored.", quoted_text(node.text)));
    node.kind = node.quoted ? QueryNode::Kind::phrase : QueryNode::Kind::word;
    return;
  }
  note_reading(best, node.text);
  node.entities = std::move(best.entities);
}

void EntityLookup::fill(QueryNode& node) {
  const bool names_entity =
      node.kind == QueryNode::Kind::field && !wants_no_value(node) && !wants_any_value(node);
  const Field* field = names_entity ? find_field(node.field) : nullptr;
  if (const std::optional<EntityType> type = field ? entity_type_of(*field) : std::nullopt)
    node.entities = meant(*type, node.text);
  if (node.kind == QueryNode::Kind::entity && node.field.empty()) fill_name(node);
  for (QueryNode::Clause& clause : node.clauses) fill(clause.node);
}

void EntityLookup::fill(std::vector<Filter>& filters) {
  for (Filter& filter : filters) {
    const Field* field = filter.none ? nullptr : find_field(filter.field);
    if (const std::optional<EntityType> type = field ? entity_type_of(*field) : std::nullopt)
      filter.entities = meant(*type, filter.value);
  }
}

}  // namespace broadsheet
