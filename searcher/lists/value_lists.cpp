#include "searcher/lists/value_lists.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "common/index/entity_terms.h"
#include "common/index/stored_record.h"
#include "common/names/entity_key.h"
#include "common/unicode.h"
#include "searcher/index/index_reader.h"
#include "searcher/lookups/entity_names.h"

namespace broadsheet {
namespace {

constexpr char between = '\n';

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

/// True when a word in the keys has this beginning. Every word has an empty one.
bool has_word(std::string_view keys, std::string_view beginning) {
  if (beginning.empty()) return true;
  for (std::size_t at = keys.find(beginning); at != keys.npos; at = keys.find(beginning, at + 1))
    if (at == 0 || !is_word_byte(keys[at - 1])) return true;
  return false;
}

template <typename Values>
void sort_by_documents(Values& values) {
  std::stable_sort(values.begin(), values.end(),
                   [](const auto& a, const auto& b) { return a.documents > b.documents; });
}

/// The document's value that folds to `folded`.
std::string spelled(const Field& field, const Document& document, const std::string& folded) {
  for (const std::string_view value : field_values(document, field))
    if (fold_keyword(value) == folded) return std::string(value);
  return folded;
}

}  // namespace

ValueLists::Values ValueLists::read_keywords(const Field& field, const CancelFlag* cancelled) {
  Values values;
  index_.visit_terms(std::string(field.prefix), [&](const TermCount& term) {
    end_if_cancelled(cancelled);
    std::string value = term.term.substr(field.prefix.size());
    if (field.prefix.size() > 1 && value.starts_with(':')) value.erase(0, 1);
    values.push_back({value, value, term.documents});
  });
  sort_by_documents(values);
  return values;
}

/// Reads all types at once, because their forms are mixed.
void ValueLists::read_entities(const CancelFlag* cancelled) {
  std::array<Values, entity_type_names.size()> lists;
  std::array<std::unordered_map<std::string, std::size_t>, entity_type_names.size()> places;
  for (std::size_t t = 0; t < lists.size(); ++t) {
    const auto type = static_cast<EntityType>(t);
    const std::string prefix(entity_field(type).prefix);
    index_.visit_terms(prefix, [&](const TermCount& term) {
      end_if_cancelled(cancelled);
      const std::string id = term.term.substr(prefix.size());
      const EntityId target = overrides_.target({type, id});
      if (overrides_.is_blocked(target)) return;
      const auto [place, is_new] = places[t].try_emplace(target.id, lists[t].size());
      if (is_new) lists[t].push_back({target.id, {}, 0});
      Value& value = lists[t][place->second];
      value.documents += term.documents;
      value.keys += id + between;
    });
  }
  index_.visit_terms(form_prefix(), [&](const TermCount& term) {
    end_if_cancelled(cancelled);
    const std::optional<EntityForm> form = parse_form_term(term.term);
    if (!form) return;
    const auto t = static_cast<std::size_t>(form->type);
    const auto place = places[t].find(overrides_.target({form->type, form->id}).id);
    if (place != places[t].end()) lists[t][place->second].keys += form->key + between;
  });
  for (std::size_t t = 0; t < lists.size(); ++t) {
    sort_by_documents(lists[t]);
    lists_[entity_field(static_cast<EntityType>(t)).name] = std::move(lists[t]);
  }
}

const ValueLists::Values& ValueLists::values_of(const Field& field, const CancelFlag* cancelled) {
  if (const std::uint64_t revision = index_.stub().revision; revision != revision_) {
    lists_.clear();
    written_.clear();
    revision_ = revision;
  }
  const auto known = lists_.find(field.name);
  if (known != lists_.end()) return known->second;
  if (entity_type_of(field))
    read_entities(cancelled);
  else
    lists_[field.name] = read_keywords(field, cancelled);
  return lists_[field.name];
}

std::string ValueLists::written(const Field& field, const Value& value) {
  if (const std::optional<EntityType> type = entity_type_of(field)) return names_.name({*type, value.id});
  const std::string term = keyword_term(field, value.id);
  const auto known = written_.find(term);
  if (known != written_.end()) return known->second;
  const std::string record = index_.first_record(term);  // can be cancelled
  return written_[term] = record.empty() ? value.id : spelled(field, decode_record(record), value.id);
}

std::vector<ListedValue> ValueLists::find(const Field& field, std::string_view typed, std::size_t most,
                                          const CancelFlag* cancelled) {
  const bool entities = entity_type_of(field).has_value();
  if (!entities && field.kind != FieldKind::keyword) return {};
  const std::string beginning = entities ? names::entity_key(typed) : fold_keyword(typed);
  if (beginning.empty() && !typed.empty()) return {};
  std::vector<ListedValue> found;
  for (const Value& value : values_of(field, cancelled)) {
    if (found.size() == most) break;
    if (has_word(value.keys, beginning)) found.push_back({written(field, value), value.documents});
  }
  return found;
}

}  // namespace broadsheet
