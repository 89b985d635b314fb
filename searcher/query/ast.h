#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/entity.h"

namespace broadsheet {

/// The tree of a query, as text was understood; it knows no index and no language.
struct QueryNode {
  enum class Kind {
    all,     ///< every document: an empty query
    word,    ///< text: one word as typed (analysis may make several terms of it)
    phrase,  ///< text: the words between the quotes, adjacent and in order
    field,   ///< field:value; a text field's value is words or a phrase, others are whole values
    entity,  ///< a place where an entity is named: field:type, or text:name, not both
    near,    ///< clauses (words, phrases, entities; all should): each at most `distance` words from the next
    group,   ///< clauses
  };
  struct Clause;

  Kind kind = Kind::all;
  std::string field;    ///< field, entity: the name from the schema
  std::string text;     ///< word, phrase, entity: any bytes, a letter or digit among them; field: not empty
  bool quoted = false;  ///< field, entity: the value stood in quotes
  std::size_t distance = 0;        ///< near: from 1
  std::vector<Clause> clauses;     ///< group, near: at least two; group: at least one not must_not
  std::vector<EntityId> entities;  ///< entity, field of entities: who is meant; see entity_lookup.h
};

enum class Occur { should, must, must_not };

struct QueryNode::Clause {
  Occur occur = Occur::should;
  QueryNode node;
};

struct ParsedQuery {
  QueryNode root;
  std::vector<std::string> notes;  ///< what was read otherwise than typed; one sentence each
};

/// Printable and stable: `(or climate (phrase "net zero") (not coal) (field source "Harbour Courier"))`,
/// `(near 5 fraud (entity person))`, `(entity "European Commission")`.
/// Always valid UTF-8 without control characters: those and invalid bytes appear as `\n`, `\t` or `\xNN`.
std::string to_string(const QueryNode& node);

/// Between double quotes, with `"`, `\`, control characters and invalid bytes escaped.
std::string quoted_text(std::string_view text);

}  // namespace broadsheet
