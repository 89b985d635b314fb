#include "common/schema.h"

#include <algorithm>
#include <cctype>

#include "common/correspondents.h"
#include "common/file_place.h"
#include "common/key_fields.h"
#include "common/long_term.h"
#include "common/unicode.h"
#include "common/varint.h"

namespace broadsheet {
namespace {

// Xapian allows 245 bytes. A zero byte would count twice, but no value has one.
constexpr std::size_t longest_term = 240;

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::vector<std::string_view> one_value(std::string_view value) {
  return value.empty() ? std::vector<std::string_view>{} : std::vector{value};
}

std::vector<std::string_view> entity_ids(const Document& document, EntityType type) {
  std::vector<std::string_view> ids;
  for (const Entity& entity : document.entities)
    if (entity.type == type) ids.push_back(entity.id);
  return ids;
}

std::vector<std::string_view> key_values(const Document& document, std::string_view name) {
  std::vector<std::string_view> values;
  for (const auto& [key, value] : document.extras)
    if (!value.empty() && is_same_key(name, key)) values.push_back(value);
  return values;
}

std::vector<std::string_view> correspondents(const Document& document, const Field& field) {
  if (field.name == "from") return key_values(document, "from");
  std::vector<std::string_view> values;
  for (const char* key : {"to", "cc", "bcc"})
    for (const std::string_view value : key_values(document, key)) values.push_back(value);
  return values;
}

/// A value that the indexer knows, and those of a key of the record that is called like the field.
std::vector<std::string_view> with_key(const Document& document, const Field& field, std::string_view known) {
  std::vector<std::string_view> values = one_value(known);
  for (const std::string_view value : key_values(document, field.name)) values.push_back(value);
  return values;
}

bool names_correspondents(const Field& field) {
  return field.name == "from" || field.name == "to";
}

}  // namespace

const Field* find_query_field(std::string_view name) {
  for (const FieldShorthand& entry : field_shorthands)
    if (equal_ignoring_case(entry.shorthand, name)) name = entry.name;
  for (const Field& field : fields)
    if (field.in_query && equal_ignoring_case(field.name, name)) return &field;
  return nullptr;
}

const Field& entity_field(EntityType type) {
  return *find_field(entity_type_name(type));
}

std::optional<EntityType> entity_type_of(const Field& field) {
  for (std::size_t type = 0; type < entity_type_names.size(); ++type)
    if (field.kind == FieldKind::entity && field.name == entity_type_names[type])
      return static_cast<EntityType>(type);
  return std::nullopt;
}

std::string prefixed_term(std::string_view prefix, std::string_view word) {
  std::string term(prefix);
  const bool capital =
      !word.empty() && (std::isupper(static_cast<unsigned char>(word.front())) || word.front() == ':');
  if (prefix.size() > 1 && capital) term += ':';
  term += word;
  return shorten_term(term, longest_term);
}

std::string keyword_term(const Field& field, std::string_view value) {
  if (field.name == "folder") value = without_outer_slashes(value);
  const std::string word = field.kind == FieldKind::keyword ? fold_keyword(value) : std::string(value);
  return word.empty() ? std::string() : prefixed_term(field.prefix, word);
}

std::vector<std::string_view> field_values(const Document& document, const Field& field) {
  if (field.name == "id") return one_value(document.id);
  if (field.name == "url") return one_value(document.url);
  if (field.name == "source") return one_value(document.source);
  if (field.name == "language") return one_value(document.language);
  if (field.name == "date_from" && document.date_from)
    return {date_from_names[static_cast<std::size_t>(*document.date_from)]};
  if (field.name == "author") return {document.authors.begin(), document.authors.end()};
  if (field.name == "section") return {document.sections.begin(), document.sections.end()};
  if (field.name == "format") return with_key(document, field, document.format);
  if (field.name == "file") return with_key(document, field, file_name(document.file));
  if (field.name == "folder") return with_key(document, field, {});
  if (names_correspondents(field)) return displayed_names(correspondents(document, field));
  if (const std::optional<EntityType> type = entity_type_of(field)) return entity_ids(document, *type);
  return is_key_field(field) ? key_values(document, field.name) : std::vector<std::string_view>{};
}

std::vector<std::string_view> other_values(const Document& document, const Field& field) {
  if (field.name == "folder") return folder_runs(document.file);
  if (names_correspondents(field)) return addresses_and_domains(correspondents(document, field));
  return {};
}

std::string pack_values(std::span<const std::string_view> values) {
  std::string out;
  for (const std::string_view value : values) append_block(out, value);
  return out;
}

std::vector<std::string_view> unpack_values(std::string_view packed) {
  std::vector<std::string_view> values;
  while (!packed.empty()) {
    const std::optional<std::string_view> value = take_block(packed);
    if (!value) break;
    values.push_back(*value);
  }
  return values;
}

}  // namespace broadsheet
