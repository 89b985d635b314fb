#include "searcher/lookups/entity_names.h"

#include <algorithm>
#include <utility>

#include "common/index/entity_terms.h"
#include "common/index/stored_record.h"
#include "common/names/entity_key.h"
#include "common/schema.h"
#include "common/unicode.h"
#include "searcher/index/index_reader.h"
#include "searcher/request/entity_ids.h"

namespace broadsheet {
namespace {

constexpr std::size_t most_remembered = 100'000;
constexpr std::size_t most_others = 3;

std::string id_term(const EntityId& entity) {
  return keyword_term(entity_field(entity.type), entity.id);
}

}  // namespace

NamePart::NamePart(std::string_view text) : key(names::entity_key(text)), folded(fold_keyword(text)) {}

/// If the search is cancelled during `make`, nothing is remembered.
template <class Make>
const std::string& EntityNames::remembered(const EntityId& entity, Make make) {
  const std::uint64_t revision = index_.stub().revision;
  if (revision != revision_ || names_.size() > most_remembered) names_.clear();
  revision_ = revision;
  const auto known = names_.find(entity);
  if (known != names_.end()) return known->second;
  std::string name = make();
  return names_.emplace(entity, std::move(name)).first->second;
}

const std::string& EntityNames::name(const EntityId& entity) {
  if (const std::string* given = overrides_.name(entity)) return *given;
  return remembered(entity, [&] {
    return entity.type == EntityType::law ? recorded_name(entity) : most_frequent_name(entity);
  });
}

const std::string& EntityNames::recorded(const Entity& entity) {
  const EntityId id{entity.type, entity.id};
  if (entity.type != EntityType::law || overrides_.name(id)) return name(id);
  return remembered(id, [&] { return entity.name; });
}

bool EntityNames::name_contains(const EntityId& entity, const NamePart& part) {
  if (!part.key.empty() && entity.id.find(part.key) != std::string::npos) return true;
  return entity.type == EntityType::law && !part.folded.empty() &&
         fold_keyword(name(entity)).find(part.folded) != std::string::npos;
}

/// Documents without any of the listed forms use the default name.
std::string EntityNames::most_frequent_name(const EntityId& entity) {
  std::string best = default_name(entity.id);
  std::uint64_t most = 0, listed = 0;
  for (const TermCount& term : index_.terms(form_prefix(entity.id, entity.type))) {
    const std::optional<EntityForm> form = parse_form_term(term.term);
    if (!form || form->id != entity.id) continue;
    listed += term.documents;
    if (term.documents > most) best = form->written, most = term.documents;
  }
  const std::uint64_t documents = index_.document_count(id_term(entity));
  return documents > listed && documents - listed > most ? default_name(entity.id) : best;
}

std::string EntityNames::recorded_name(const EntityId& entity) {
  const Document document = decode_record(index_.first_record(id_term(entity)));
  for (const Entity& named : document.entities)
    if (named.type == entity.type && named.id == entity.id) return named.name;
  return default_name(entity.id);
}

/// Most frequent first.
std::vector<EntityId> EntityNames::known_by_form(EntityType type, const std::string& text) {
  std::map<EntityId, std::uint64_t> documents;
  for (const TermCount& term : index_.terms(form_prefix(names::entity_key(text), type)))
    if (const std::optional<EntityForm> form = parse_form_term(term.term))
      documents[overrides_.target({type, form->id})] += term.documents;
  std::vector<EntityId> entities;
  for (const auto& [entity, count] : documents)
    if (!overrides_.is_blocked(entity)) entities.push_back(entity);
  std::stable_sort(entities.begin(), entities.end(),
                   [&](const EntityId& a, const EntityId& b) { return documents[a] > documents[b]; });
  return entities;
}

EntityNames::Meaning EntityNames::meaning_of(const EntityId& entity) {
  return {overrides_.sources(overrides_.target(entity)), {}, true};
}

EntityNames::Meaning EntityNames::find(EntityType type, const std::string& text) {
  if (const EntityId* given = overrides_.find(type, text)) return meaning_of(*given);
  const auto is_known = [&](const EntityId& entity) {
    const std::vector<EntityId> all = overrides_.sources(overrides_.target(entity));
    return std::any_of(all.begin(), all.end(),
                       [&](const EntityId& each) { return index_.document_count(id_term(each)) > 0; });
  };
  for (const std::string& id : {text, names::entity_key(text)})
    if (!id.empty() && is_known({type, id})) return meaning_of({type, id});
  // Not earlier, because reading the tables of names and laws takes milliseconds.
  if (const std::string id = likely_id(type, text); !id.empty() && is_known({type, id}))
    return meaning_of({type, id});
  const std::vector<EntityId> entities = known_by_form(type, text);
  if (entities.empty()) return {};
  Meaning meaning = meaning_of(entities.front());
  meaning.exact = false;
  for (std::size_t i = 1; i < std::min(entities.size(), most_others + 1); ++i)
    meaning.others.push_back(name(entities[i]));
  return meaning;
}

}  // namespace broadsheet
