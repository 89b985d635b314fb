// The syntax tree of a query.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "searcher/query/date_expression.h"

namespace broadsheet {

/// An index term with its field's prefix, and its weight.
struct WeightedTerm {
  std::string term;
  double weight = 1;
  bool operator==(const WeightedTerm&) const = default;
};

/// How the operands of a near node must stand.
enum class Proximity : std::uint8_t {
  any_order,  ///< NEAR: each at most `distance` words from the next
  in_order,   ///< ADJ: likewise, one behind the other
  sentence,   ///< all in the same sentence
  paragraph,  ///< all in the same paragraph
};

/// A node of the tree. It depends neither on an index nor on a language.
struct QueryNode {
  enum class Kind : std::uint8_t {
    all,       ///< every document: the empty query
    word,      ///< text: a word as typed; analysis may make several terms of it
    phrase,    ///< text: the words between the quotes; adjacent and in order
    exact,     ///< text: must occur exactly like this, with case, accents and punctuation
    pattern,   ///< text: a word with `*` and `?`; or, with edits, the word that others resemble
    field,     ///< field:value as a whole; `title:` and other text fields set `field` of other kinds
    entity,    ///< a mention of an entity; either field:type or text:name
    citation,  ///< text: a law as typed; finds its citations in any form, and its words
    near,      ///< clauses (words, phrases, patterns, entities, near, any; all `should`) by `proximity`
    group,     ///< clauses side by side: what ranks, what is required, what is excluded
    any,       ///< clauses (all `should`) of OR: one is enough
  };
  struct Clause;

  Kind kind = Kind::all;
  std::string field;  ///< field, entity: the name from the schema. word, phrase, exact, pattern: the text
                      ///< field they must stand in; empty: title or text
  std::string text;   ///< word, phrase, exact, pattern, entity, citation: any bytes, a letter or digit among
                      ///< them; field: not empty
  bool quoted = false;     ///< field, entity: the value was in quotes
  std::uint8_t edits = 0;  ///< pattern: 1 or 2 letters may differ; 0: the text has `*` or `?`
  Proximity proximity = Proximity::any_order;  ///< near
  std::size_t distance = 0;                    ///< near by words: at least 1
  double boost = 1;                            ///< multiplies the score; not negative
  DateExpression dates;                        ///< only for the field date
  std::vector<Clause> clauses;                 ///< near, any: at least two; group: at least one not must_not;
                                               ///< field saved: see saved_lookup.h
  std::vector<EntityId> entities;  ///< entity, citation, entity fields: who is meant; see entity_lookup.h
  /// Pattern, field similar: the terms it stands for, looked up in the index.
  std::vector<WeightedTerm> terms;
  std::vector<std::string> joined;  ///< word: spellings that join it with its neighbours; see joined_words.h
  std::vector<std::string> ids;     ///< field story: the documents that are meant
};

enum class Occur : std::uint8_t { should, must, must_not };

struct QueryNode::Clause {
  Occur occur = Occur::should;
  QueryNode node;
};

struct ParsedQuery {
  QueryNode root;
  std::vector<std::string> notes;  ///< where the query was not taken literally; one sentence each
};

/// Printable and stable: `(or climate (phrase "net zero") (not coal) (field source "Harbour Courier"))`,
/// `(near 5 fraud (entity person))`, `(any wind (boost 2 solar))`, `(in title (phrase "net zero"))`. Always
/// valid UTF-8: control characters and invalid bytes appear as `\n`, `\t` or `\xNN`.
std::string to_string(const QueryNode& node);

/// In double quotes, with `"`, `\`, control characters and invalid bytes escaped.
std::string quoted_text(std::string_view text);

}  // namespace broadsheet
