// The schema: every field of a document and of the index, in one table. The index writer, query compiler,
// facets, filters, help and JSON all loop over it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/document.h"

namespace broadsheet {

enum class FieldKind : std::uint8_t {
  text,      ///< analysed words with positions, under the field's prefix
  keyword,   ///< whole values, case and accents folded, as filter terms; facets keep the value as written
  exact,     ///< whole values, byte for byte, as filter terms
  date,      ///< year, month and day terms and a sortable value
  relation,  ///< no terms of its own: finds documents that are related to a given one
  entity,    ///< ids of entities of one type as filter terms, at the positions of their mentions
  stored,    ///< stored and returned, but neither searched nor filtered
};

/// Where the facet values of a document come from.
enum class FacetKind : std::uint8_t { none, values, entities, year, month };

/// A value slot of the index. DO NOT CHANGE THESE VALUES: they are in indexes on disk.
enum class Slot : std::uint32_t {
  none = 0xffffffff,
  date = 0,          ///< date_key(); absent for undated documents
  content_hash = 1,  ///< 8 bytes: a hash of the record, and of options that change what it becomes
  source = 2,        ///< packed list of values, see pack_values(); likewise in all facet slots
  language = 3,
  section = 4,
  author = 5,
  record = 6,  ///< encode_record(), unless the record is long and became the document's data
  person = 7,  ///< ids of entities, most salient first; likewise in the next three
  organisation = 8,
  place = 9,
  law = 10,
  sketch = 11,        ///< encode_sketch() of the text; absent for short texts
  arrival = 12,       ///< arrival_key()
  arrival_time = 13,  ///< arrival_time_key()
  date_from = 14,
  format = 15,
  sender = 16,
  recipient = 17,
  // Slots from 65536 on: packed values of keys, see key_fields.h
};

struct Field {
  std::string_view name;  ///< in queries, options, JSON and facets
  FieldKind kind;
  std::string_view prefix;  ///< of its terms; empty: it has none
  Slot slot;
  FacetKind facet;
  bool in_query;  ///< may stand before a colon in a query and in --filter
  std::string_view help;
  std::string_view example;  ///< an example query
};

/// Term prefixes follow Xapian's convention: one capital letter, or X and capitals.
inline constexpr std::array fields = {
    Field{"id", FieldKind::exact, "Q", Slot::none, FacetKind::none, true, "the document's unique id",
          "id:cw-2024-17"},
    Field{"title", FieldKind::text, "S", Slot::none, FacetKind::none, true, "words of the title",
          "title:sovereignty"},
    Field{"text", FieldKind::text, "", Slot::none, FacetKind::none, false,
          "the article's text; what plain words search, together with the title", "sovereignty"},
    Field{"date", FieldKind::date, "D", Slot::date, FacetKind::none, true,
          "day of publication, or its year or month", "date:2024-03"},
    Field{"date_from", FieldKind::keyword, "XD", Slot::date_from, FacetKind::values, true,
          "where the date was found: key, markup, text or address", "date_from:address"},
    Field{"url", FieldKind::exact, "U", Slot::none, FacetKind::none, true, "the address, exactly",
          "url:https://courier.example/a"},
    Field{"source", FieldKind::keyword, "XS", Slot::source, FacetKind::values, true, "publisher or site",
          "source:\"Harbour Courier\""},
    Field{"author", FieldKind::keyword, "A", Slot::author, FacetKind::values, true, "one of the authors",
          "author:\"Ines Falk\""},
    Field{"language", FieldKind::keyword, "L", Slot::language, FacetKind::values, true,
          "ISO 639-1 code of the language, given or detected", "language:de"},
    Field{"section", FieldKind::keyword, "XT", Slot::section, FacetKind::values, true,
          "section, category, topic, tag or keyword", "section:energy"},
    Field{"person", FieldKind::entity, "XP", Slot::person, FacetKind::entities, true,
          "a person named in the document", "person:\"Ursula von der Leyen\""},
    Field{"organisation", FieldKind::entity, "XG", Slot::organisation, FacetKind::entities, true,
          "an institution, company, party or other organisation named in it", "org:NATO"},
    Field{"place", FieldKind::entity, "XL", Slot::place, FacetKind::entities, true,
          "a country, region, city or other place named in it", "place:Brussels"},
    Field{"law", FieldKind::entity, "XW", Slot::law, FacetKind::entities, true,
          "a law, case, resolution, treaty or programme that it cites, in any spelling", "law:GDPR"},
    Field{"format", FieldKind::keyword, "XF", Slot::format, FacetKind::values, true,
          "what it was read from: pdf, docx, mail, page, json, ...", "format:pdf"},
    Field{"file", FieldKind::keyword, "XI", Slot::none, FacetKind::none, true, "the name of its file",
          "file:budget-2024.pdf"},
    Field{"folder", FieldKind::keyword, "XJ", Slot::none, FacetKind::none, true,
          "a folder or archive that its file is in, or some of them in a row", "folder:annual/2024"},
    Field{"from", FieldKind::keyword, "XN", Slot::sender, FacetKind::values, true,
          "the sender of a message: name, address or domain", "from:\"Ines Falk\""},
    Field{"to", FieldKind::keyword, "XR", Slot::recipient, FacetKind::values, true,
          "a recipient of a message (To, Cc, Bcc): name, address or domain", "to:press@courier.example"},
    Field{"similar", FieldKind::relation, "", Slot::none, FacetKind::none, true,
          "documents about the same things as the one with this id", "similar:cw-2024-17"},
    Field{"story", FieldKind::relation, "", Slot::none, FacetKind::none, true,
          "copies and versions of the document with this id", "story:cw-2024-17"},
    Field{"saved", FieldKind::relation, "", Slot::none, FacetKind::none, true,
          "what the search saved under this name finds", "saved:energy"},
    Field{"year", FieldKind::date, "Y", Slot::date, FacetKind::year, false, "year of publication",
          "date:2024"},
    Field{"month", FieldKind::date, "M", Slot::date, FacetKind::month, false, "month of publication",
          "date:2024-03"},
    Field{"entity_form", FieldKind::stored, "XV", Slot::none, FacetKind::none, false,
          "how documents write an entity; see entity_terms.h", ""},
    Field{"entity_marker", FieldKind::stored, "XM", Slot::none, FacetKind::none, false,
          "any entity of a type, at the positions of its mentions; see entity_terms.h", ""},
    Field{"sentence_mark", FieldKind::stored, "XB", Slot::none, FacetKind::none, false,
          "at the positions of the first words of the text and of its sentences; see text_marks.h", ""},
    Field{"paragraph_mark", FieldKind::stored, "XC", Slot::none, FacetKind::none, false,
          "the same of paragraphs, without the text's first word", ""},
    Field{"origin", FieldKind::exact, "XO", Slot::none, FacetKind::none, false,
          "the input file that a document came from; used by --prune", ""},
};

/// Other names that a query may use for a field.
struct FieldShorthand {
  std::string_view shorthand;
  std::string_view name;
};
inline constexpr std::array field_shorthands = {
    FieldShorthand{"lang", "language"},
    FieldShorthand{"tag", "section"},
    FieldShorthand{"org", "organisation"},
    FieldShorthand{"organization", "organisation"},
};

/// The terms of fields for keys begin with this, the name of the key and a colon; see key_fields.h.
inline constexpr std::string_view key_field_prefix = "XK";

const Field* find_key_field(std::string_view name);

/// The field of that name: one of the table, or that of a key; nullptr when there is none. Whether an index
/// has the key's field is for IndexFields to say.
constexpr const Field* find_field(std::string_view name) {
  for (const Field& field : fields)
    if (field.name == name) return &field;
  return find_key_field(name);
}

/// The field of the table that a query or --filter means, by name or shorthand; nullptr when it has none.
const Field* find_query_field(std::string_view name);

/// The filter term for a whole value: prefix and folded value, cut and hashed if it exceeds Xapian's limit.
/// Empty for an empty value.
std::string keyword_term(const Field& field, std::string_view value);

/// `prefix` + `word`, with a colon between them where Xapian's convention wants one. Cut and hashed if too
/// long.
std::string prefixed_term(std::string_view prefix, std::string_view word);

/// The field for the entities of a type.
const Field& entity_field(EntityType type);
/// The type of the entities in a field; nullopt for other fields.
std::optional<EntityType> entity_type_of(const Field& field);

/// The values of a document for a keyword field, as written, or the ids of its entities for an entity field.
/// A key has those of all extras with this key. Empty for other kinds of fields.
std::vector<std::string_view> field_values(const Document& document, const Field& field);

/// Further values that find a document by a field, but are not shown: the address and the domain of a
/// correspondent; of folders in a row all up to four.
std::vector<std::string_view> other_values(const Document& document, const Field& field);

/// Packs strings into one slot value: a varint length and the bytes of each. An empty list gives an empty
/// string.
std::string pack_values(std::span<const std::string_view> values);
/// The inverse of pack_values(). Stops at the first damaged length. The views point into `packed`.
std::vector<std::string_view> unpack_values(std::string_view packed);

namespace schema_check {
constexpr bool unique_names() {
  for (std::size_t i = 0; i < fields.size(); ++i)
    for (std::size_t j = i + 1; j < fields.size(); ++j)
      if (fields[i].name == fields[j].name) return false;
  return true;
}
/// No prefix may begin with another one, so that a term belongs to exactly one field.
constexpr bool unique_prefixes() {
  for (std::size_t i = 0; i < fields.size(); ++i)
    for (std::size_t j = 0; j < fields.size(); ++j)
      if (i != j && !fields[i].prefix.empty() && fields[j].prefix.starts_with(fields[i].prefix)) return false;
  return true;
}
constexpr bool keys_have_their_own_prefix() {
  for (const Field& field : fields)
    if (field.prefix.starts_with(key_field_prefix)) return false;
  return true;
}
constexpr bool facets_have_slots() {
  for (const Field& field : fields)
    if (field.facet != FacetKind::none && field.slot == Slot::none) return false;
  return true;
}
}  // namespace schema_check
static_assert(schema_check::unique_names(), "two fields share a name");
static_assert(schema_check::unique_prefixes(), "a term prefix continues another");
static_assert(schema_check::keys_have_their_own_prefix(), "a term prefix is that of fields for keys");
static_assert(schema_check::facets_have_slots(), "a facet without a value slot");

}  // namespace broadsheet
