#include "indexer/entities/resolution/known_names.h"

#include <algorithm>
#include <map>

namespace broadsheet::resolution {
namespace {

bool is_written_so(const names::Alias& alias, std::string_view written) {
  if (alias.spelling.empty() || alias.spelling == written) return true;
  return alias.spelling.ends_with('.') && alias.spelling.substr(0, alias.spelling.size() - 1) == written;
}

bool applies(const names::Alias& alias, std::string_view written, std::string_view language) {
  return is_written_so(alias, written) && (alias.language.empty() || alias.language == language);
}

bool same_type(const names::CanonicalName& entity, tagging::MentionType type) {
  return static_cast<int>(entity.type) == static_cast<int>(type);
}

/// How often the document names entities, by group and by entity.
struct Support {
  std::map<std::string_view, std::uint32_t> groups;
  std::map<const names::CanonicalName*, std::uint32_t> entities;

  std::uint32_t of(const names::CanonicalName& entity) const {
    const auto own = entities.find(&entity);
    const auto group = groups.find(entity.group);
    constexpr std::uint32_t own_weight = 4;
    return (own == entities.end() ? 0 : own_weight * own->second) +
           (group == groups.end() || entity.group.empty() ? 0 : group->second);
  }
};

Support count_support(const DocumentNames& names) {
  Support support;
  for (const Occurrence& occurrence : names.occurrences) {
    const names::CanonicalName* known = names.known(occurrence);
    if (!known) continue;
    ++support.entities[known];
    ++support.groups[known->group];
  }
  return support;
}

/// The id of a law begins with its jurisdiction, and so are groups of the alias table called: `eu`.
std::string_view group_of_law(const Citation& citation) {
  const std::string_view id = citation.id;
  return id.substr(0, id.find('/'));
}

const names::CanonicalName* best_supported(const NameRecord& name, const Support& support,
                                           std::string_view language) {
  const names::CanonicalName* best = nullptr;
  std::uint32_t most = 0;
  for (const names::Alias* alias = name.facts->forms; alias; alias = alias->next) {
    if (!alias->in_context || !applies(*alias, name.written, language)) continue;
    const std::uint32_t own = support.of(*alias->entity);
    if (own == most && own > 0) best = nullptr;
    if (own > most) best = alias->entity;
    most = std::max(most, own);
  }
  return best;
}

}  // namespace

const names::CanonicalName* known_entity(const names::Alias* forms, std::string_view written,
                                         tagging::MentionType type, std::string_view language) {
  const names::CanonicalName* any = nullptr;
  for (const names::Alias* alias = forms; alias; alias = alias->next) {
    if (alias->in_context || !applies(*alias, written, language)) continue;
    if (same_type(*alias->entity, type)) return alias->entity;
    if (!alias->tagged_only || type == tagging::MentionType::miscellaneous) any = any ? any : alias->entity;
  }
  return any;
}

const names::CanonicalName* known_untagged(const names::Alias* forms, std::string_view written,
                                           std::string_view language) {
  for (const names::Alias* alias = forms; alias; alias = alias->next)
    if (!alias->in_context && !alias->tagged_only && applies(*alias, written, language)) return alias->entity;
  return nullptr;
}

void read_in_context(DocumentNames& names, std::span<const Citation> title_citations,
                     std::span<const Citation> text_citations) {
  const auto needs_context = [](const NameRecord& name) {
    if (name.known || name.longer != no_name || name.type == tagging::MentionType::person) return false;
    for (const names::Alias* alias = name.facts->forms; alias; alias = alias->next)
      if (alias->in_context) return true;
    return false;
  };
  if (std::none_of(names.names.begin(), names.names.end(), needs_context)) return;
  Support support = count_support(names);
  for (const std::span<const Citation> citations : {title_citations, text_citations})
    for (const Citation& citation : citations) ++support.groups[group_of_law(citation)];
  for (NameRecord& name : names.names)
    if (needs_context(name)) name.known = best_supported(name, support, names.document().language);
}

}  // namespace broadsheet::resolution
