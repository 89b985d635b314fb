// Index terms about entities, beside the ids that stand under the prefixes of the entity fields.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/entity.h"

namespace broadsheet {

// marker := prefix type-name                      at the first and last word of every mention of the type
//   form   := prefix key TAB type TAB id TAB written  in documents that write the entity like this
//
//   prefix  := that of the field `entity_marker` or `entity_form` (schema.h)
//   key     := entity_key() of the written form
//   type    := "p" | "o" | "l" | "w"
//   id      := empty when equal to the key
//   written := empty when equal to default_name(key)
//
// Forms work in both directions: they tell which entities a name may mean, and how documents write an entity.
// The display name is a form, too; its key is the id. A form has no term if it is the default name of its own
// id: its documents are those that have the id and no other such form. Laws have no form terms; their names
// are in the records of all documents that cite them. Places inside laws have no forms at all.

/// One way to write an entity.
struct EntityForm {
  std::string key;
  EntityType type = EntityType::person;
  std::string id;
  std::string written;
};

std::string marker_term(EntityType type);

/// Empty when no term is needed (it would say no more than the id) or the term would be too long.
std::string form_term(const EntityForm& form);
/// nullopt when the term is not a form term.
std::optional<EntityForm> parse_form_term(std::string_view term);

/// The common beginning of all form terms; with a key and type, of the form terms with these.
std::string form_prefix();
std::string form_prefix(std::string_view key, EntityType type);

/// The display name if nothing else is known: the id with a capital letter at the start of each word.
std::string default_name(std::string_view id);

}  // namespace broadsheet
