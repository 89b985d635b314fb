#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/entity.h"

namespace broadsheet {

// Terms of the index about entities, beside the ids under the prefixes of the entity fields:
//
//   marker := prefix type-name                      at the first and last word of every mention of the type
//   form   := prefix key TAB type TAB id TAB written  in documents that write the entity so
//   prefix  := of the field `entity_marker` or `entity_form` (schema.h)
//   key     := entity_key() of the written form
//   type    := "p" | "o" | "l" | "w"
//   id      := empty when it is the key
//   written := empty when it is default_name(key)
//
// Forms serve in both directions: which entity is meant by a name, and how documents write an entity. The
// name that people read is a form too; its key is the id. A form that is the default name of its own id has
// no term: its documents are those with the id and no other such form. Laws have no terms for their names,
// which stand in the records of all documents that cite them, and places in laws have no forms at all.

/// A way of writing an entity.
struct EntityForm {
  std::string key;
  EntityType type = EntityType::person;
  std::string id;
  std::string written;
};

std::string marker_term(EntityType type);

/// Empty when there is none: it says nothing beyond the id, or it is longer than a term can be.
std::string form_term(const EntityForm& form);
/// nullopt when the term is no form.
std::optional<EntityForm> parse_form_term(std::string_view term);

/// What the terms of all forms begin with; with a key, of those with this key; with a type, of this type.
std::string form_prefix();
std::string form_prefix(std::string_view key, EntityType type);

/// The name that an id stands for when nothing else is known: each word's first letter in upper case.
std::string default_name(std::string_view id);

}  // namespace broadsheet
