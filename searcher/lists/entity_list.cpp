#include "searcher/lists/entity_list.h"

#include <algorithm>
#include <map>
#include <set>

#include "common/index/entity_terms.h"
#include "common/schema.h"

namespace broadsheet {
namespace {

/// Adds up the forms of merged entities.
void add_form(const std::string& written, std::uint64_t documents, std::vector<FacetValue>& forms) {
  const auto same =
      std::find_if(forms.begin(), forms.end(), [&](const FacetValue& form) { return form.value == written; });
  if (same == forms.end())
    forms.push_back({written, documents});
  else
    same->count += documents;
}

/// The list for one type.
class TypeListing {
 public:
  TypeListing(EntityType type, const EntityListRequest& request, IndexReader& index,
              const EntityOverrides& overrides, EntityNames& names)
      : type_(type), request_(request), index_(index), overrides_(overrides), names_(names) {}

  EntityList list() {
    count_ids();
    if (!request_.text.empty()) keep_wanted();
    EntityList list{type_, documents_.size(), {}};
    choose(list);
    add_forms(list);
    return list;
  }

 private:
  void count_ids() {
    const std::string prefix(entity_field(type_).prefix);
    std::set<EntityId> merged;
    index_.visit_terms(prefix, [&](const TermCount& term) {
      const EntityId id{type_, term.term.substr(prefix.size())};
      const EntityId target = overrides_.target(id);
      if (overrides_.is_blocked(target)) return;
      if (!documents_.emplace(target, term.documents).second || target != id) merged.insert(target);
    });
    for (const EntityId& target : merged)
      documents_[target] = index_.count_documents({std::nullopt, overrides_.sources(target)});
  }

  /// Keeps entities with a name or form that contains the text.
  void keep_wanted() {
    const NamePart part(request_.text);
    std::set<EntityId> wanted;
    for (const auto& [entity, count] : documents_)
      if (names_.name_contains(entity, part)) wanted.insert(entity);
    visit_forms([&](const EntityForm& form, std::uint64_t) {
      if (!part.key.empty() && form.key.find(part.key) != std::string::npos)
        wanted.insert(overrides_.target({type_, form.id}));
    });
    std::erase_if(documents_, [&](const auto& entry) { return !wanted.contains(entry.first); });
  }

  template <class Visit>
  void visit_forms(Visit visit) {
    index_.visit_terms(form_prefix(), [&](const TermCount& term) {
      const std::optional<EntityForm> form = parse_form_term(term.term);
      if (form && form->type == type_) visit(*form, term.documents);
    });
  }

  void choose(EntityList& list) {
    for (const auto& [entity, count] : documents_) list.entities.push_back({entity, {}, count, {}});
    std::stable_sort(list.entities.begin(), list.entities.end(),
                     [](const ListedEntity& a, const ListedEntity& b) { return a.documents > b.documents; });
    if (request_.limit > 0 && list.entities.size() > request_.limit) list.entities.resize(request_.limit);
    for (ListedEntity& listed : list.entities) listed.name = names_.name(listed.entity);
  }

  void add_forms(EntityList& list) {
    std::map<EntityId, ListedEntity*> places;
    for (ListedEntity& listed : list.entities) places[listed.entity] = &listed;
    visit_forms([&](const EntityForm& form, std::uint64_t documents) {
      const auto place = places.find(overrides_.target({type_, form.id}));
      if (place == places.end() || form.written == place->second->name) return;
      add_form(form.written, documents, place->second->forms);
    });
    for (ListedEntity& listed : list.entities)
      std::stable_sort(listed.forms.begin(), listed.forms.end(),
                       [](const FacetValue& a, const FacetValue& b) { return a.count > b.count; });
  }

  EntityType type_;
  const EntityListRequest& request_;
  IndexReader& index_;
  const EntityOverrides& overrides_;
  EntityNames& names_;
  std::map<EntityId, std::uint64_t> documents_;
};

}  // namespace

std::vector<EntityList> list_entities(const EntityListRequest& request, IndexReader& index,
                                      const EntityOverrides& overrides, EntityNames& names) {
  std::vector<EntityList> lists;
  for (std::size_t i = 0; i < entity_type_names.size(); ++i) {
    const auto type = static_cast<EntityType>(i);
    if (!request.type || request.type == type)
      lists.push_back(TypeListing(type, request, index, overrides, names).list());
  }
  return lists;
}

}  // namespace broadsheet
