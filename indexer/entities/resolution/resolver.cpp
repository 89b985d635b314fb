#include "indexer/entities/resolution/resolver.h"

#include <algorithm>

#include "common/names/entity_key.h"
#include "indexer/entities/resolution/known_names.h"
#include "indexer/entities/resolution/organisation_links.h"
#include "indexer/entities/resolution/person_links.h"
#include "indexer/entities/resolution/person_titles.h"
#include "indexer/entities/resolution/small_adjectives.h"

namespace broadsheet::resolution {
namespace {

constexpr double adjective_weight = 0.5;

tagging::MentionType majority(const NameRecord& name, tagging::MentionType first) {
  const auto& counts = name.counts;
  const auto most = *std::max_element(counts.begin(), counts.begin() + 3);
  if (most == 0) return tagging::MentionType::miscellaneous;
  const auto as = static_cast<std::size_t>(first);
  if (first != tagging::MentionType::miscellaneous && counts[as] == most) return first;
  return static_cast<tagging::MentionType>(std::find(counts.begin(), counts.end(), most) - counts.begin());
}

/// True for a club or council named after a town (`Liverpool won`): the tagger saw it as an organisation more
/// than once, and never as a place.
bool is_named_after_town(const NameRecord& name) {
  const auto organisations = name.counts[static_cast<std::size_t>(tagging::MentionType::organisation)];
  return name.known && name.known->type == EntityType::place && !name.known->has_people &&
         organisations >= 2 && organisations == name.total;
}

bool is_only_short_form(const NameRecord& name) {
  for (const names::Alias* alias = name.facts->forms; alias; alias = alias->next)
    if (alias->in_context) return true;
  return is_generic_body(name.facts->key);
}

/// The name to show. Changing its case never makes another name of it (a lone `AB` is a legal form in
/// capitals).
std::string readable(const NameRecord& name) {
  std::string written = on_one_line(name.written);
  if (!is_shouted(written)) return written;
  std::string calm = calmed(written, name.type == tagging::MentionType::person);
  return names::entity_key(calm) == name.facts->key ? calm : written;
}

void add_citations(bool in_title, std::span<const Citation> citations, EntityCollector& entities) {
  for (const Citation& citation : citations) {
    const Mention mention{in_title, citation.begin, citation.end};
    entities.add(entities.entity(EntityType::law, citation.id, citation.name), mention);
    if (!citation.act_id.empty())
      entities.add(entities.entity(EntityType::law, citation.act_id, citation.act_name), mention);
  }
}

}  // namespace

std::vector<Entity> Resolver::resolve(const Document& document, std::span<const tagging::RawMention> raw,
                                      std::span<const Citation> title_citations,
                                      std::span<const Citation> text_citations) {
  names_.start(document);
  title_capitals_.read(document.title);
  text_capitals_.read(document.text);
  const auto in_text =
      std::find_if(raw.begin(), raw.end(), [](const tagging::RawMention& m) { return !m.in_title; });
  gatherer_.gather(true, {raw.begin(), in_text}, title_citations, title_capitals_);
  gatherer_.gather(false, {in_text, raw.end()}, text_citations, text_capitals_);
  read_by_table();
  link_persons(names_);
  decide_types();
  link_definitions(names_);
  link_organisations(names_);
  read_in_context(names_, title_citations, text_citations);
  drop_nobodies();
  gaps_.index_forms();
  fill_gaps(true, title_capitals_, title_citations);
  fill_gaps(false, text_capitals_, text_citations);
  EntityCollector entities(document);
  collect(entities);
  add_adjectives(true, title_citations, entities);
  add_adjectives(false, text_citations, entities);
  add_citations(true, title_citations, entities);
  add_citations(false, text_citations, entities);
  return entities.take();
}

void Resolver::read_by_table() {
  const std::string_view language = names_.document().language;
  for (Occurrence& occurrence : names_.occurrences) {
    NameRecord& name = names_.names[occurrence.name];
    const FormFacts& facts = *name.facts;
    if (!occurrence.known && facts.forms)
      occurrence.known = known_entity(facts.forms, names_.written(occurrence), occurrence.type, language);
    if (!occurrence.known && facts.adjective && !facts.forms &&
        occurrence.type != tagging::MentionType::person) {
      occurrence.known = facts.adjective->entity;
      occurrence.adjective = true;
    }
    if (!name.known) name.known = occurrence.known;
  }
}

void Resolver::decide_types() {
  for (NameRecord& name : names_.names) {
    if (is_named_after_town(name)) name.known = nullptr;
    if (name.known)
      name.type = static_cast<tagging::MentionType>(name.known->type);
    else if (name.total > 0)
      name.type = majority(name, names_.occurrences[name.first].type);
  }
}

void Resolver::drop_nobodies() {
  for (NameRecord& name : names_.names) {
    if (name.known || name.longer != no_name) continue;
    name.dropped = name.type == tagging::MentionType::miscellaneous || is_only_short_form(name) ||
                   (name.type == tagging::MentionType::person && is_only_titles(name.written));
  }
}

void Resolver::fill_gaps(bool in_title, const TextNames& capitals, std::span<const Citation> citations) {
  std::vector<NameSpan> cited;
  for (const Citation& citation : citations) cited.push_back({citation.begin, citation.end});
  gaps_.fill(in_title, capitals, cited);
}

void Resolver::collect(EntityCollector& entities) {
  known_roots_.assign(names_.names.size(), nullptr);
  for (std::uint32_t i = 0; i < names_.names.size(); ++i) {
    const names::CanonicalName*& known = known_roots_[names_.root(i)];
    if (!known) known = names_.names[i].known;
  }
  entities_.assign(names_.names.size(), no_name);
  for (const Occurrence& occurrence : names_.occurrences) {
    if (occurrence.replaced) continue;
    const bool person = occurrence.bearer != no_name;
    if (!person && names_.names[occurrence.name].dropped) continue;
    const std::uint32_t entity =
        entity_of(names_.root(person ? occurrence.bearer : occurrence.name), entities);
    entities.add(entity, {occurrence.in_title, occurrence.span.begin, occurrence.span.end},
                 occurrence.adjective ? adjective_weight : 1);
  }
}

/// Adds those outside names and citations.
void Resolver::add_adjectives(bool in_title, std::span<const Citation> citations, EntityCollector& entities) {
  const std::vector<FoundAdjective> found =
      find_small_adjectives(names_.source(in_title), names_.document().language);
  if (found.empty()) return;
  std::vector<NameSpan> taken;
  for (const Occurrence& occurrence : names_.occurrences)
    if (occurrence.in_title == in_title && !occurrence.replaced) taken.push_back(occurrence.span);
  for (const Citation& citation : citations) taken.push_back({citation.begin, citation.end});
  std::sort(taken.begin(), taken.end(), [](NameSpan a, NameSpan b) { return a.end < b.end; });
  for (const FoundAdjective& adjective : found) {
    const auto behind = std::upper_bound(taken.begin(), taken.end(), adjective.span.begin,
                                         [](std::size_t begin, NameSpan span) { return begin < span.end; });
    if (behind != taken.end() && behind->begin < adjective.span.end) continue;
    const names::CanonicalName& country = *adjective.country;
    entities.add(entities.entity(country.type, country.key, country.name),
                 {in_title, adjective.span.begin, adjective.span.end}, adjective_weight);
  }
}

/// `root` is the fullest form of the name.
std::uint32_t Resolver::entity_of(std::uint32_t root, EntityCollector& entities) {
  std::uint32_t& entity = entities_[root];
  if (entity != no_name) return entity;
  const NameRecord& name = names_.names[root];
  if (const names::CanonicalName* known = known_roots_[root])
    return entity = entities.entity(known->type, known->key, known->name);
  const auto type = name.type == tagging::MentionType::miscellaneous ? EntityType::person
                                                                     : static_cast<EntityType>(name.type);
  return entity = entities.entity(type, name.facts->key, readable(name));
}

}  // namespace broadsheet::resolution
