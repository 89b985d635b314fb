#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/entity.h"
#include "searcher/query/date_expression.h"

namespace broadsheet {

/// A term of the index, with its field's prefix, and how much it counts beside others.
struct WeightedTerm {
  std::string term;
  double weight = 1;
  bool operator==(const WeightedTerm&) const = default;
};

/// How the operands of a near node stand to each other.
enum class Proximity : std::uint8_t {
  any_order,  ///< NEAR: each at most `distance` words from the next
  in_order,   ///< ADJ: the same, one behind the other
  sentence,   ///< all in one sentence
  paragraph,  ///< all in one paragraph
};

/// The tree of a query, as text was understood; it knows no index and no language.
struct QueryNode {
  enum class Kind : std::uint8_t {
    all,       ///< every document: an empty query
    word,      ///< text: one word as typed (analysis may make several terms of it)
    phrase,    ///< text: the words between the quotes, adjacent and in order
    exact,     ///< text: stands in the document just so, with its case, accents and punctuation
    pattern,   ///< text: a word with `*` and `?`, or, with edits, the word that others resemble
    field,     ///< field:value, as a whole; `title:` and the like scope other kinds instead
    entity,    ///< a place where an entity is named: field:type, or text:name, not both
    citation,  ///< text: a law as typed; what documents cite it in any form, and its words
    near,      ///< clauses (words, phrases, patterns, entities, near, any; all should) by `proximity`
    group,     ///< clauses side by side: what ranks, what must be, what must not
    any,       ///< clauses (all should) of OR: one of them is enough, whatever it is
  };
  struct Clause;

  Kind kind = Kind::all;
  std::string field;  ///< field, entity: the name from the schema. word, phrase, exact, pattern: the text
                      ///< field they must stand in; empty: title or text
  std::string text;   ///< word, phrase, exact, pattern, entity, citation: any bytes, a letter or digit among
                      ///< them; field: not empty
  bool quoted = false;                         ///< field, entity: the value stood in quotes
  std::uint8_t edits = 0;                      ///< pattern: 1 or 2 letters may differ; 0: `*` and `?` stand
  Proximity proximity = Proximity::any_order;  ///< near
  std::size_t distance = 0;                    ///< near by words: from 1
  double boost = 1;                            ///< of the score; not negative
  DateExpression dates;                        ///< field date
  std::vector<Clause> clauses;                 ///< near, any: at least two; group: at least one not must_not;
                                               ///< field saved: see saved_lookup.h
  std::vector<EntityId> entities;   ///< entity, citation, field of entities: who is meant; entity_lookup.h
  std::vector<WeightedTerm> terms;  ///< pattern, field similar: what it stands for, from the index
  std::vector<std::string> ids;     ///< field story: the documents that are meant
};

enum class Occur : std::uint8_t { should, must, must_not };

struct QueryNode::Clause {
  Occur occur = Occur::should;
  QueryNode node;
};

struct ParsedQuery {
  QueryNode root;
  std::vector<std::string> notes;  ///< what was read otherwise than typed; one sentence each
};

/// Printable and stable: `(or climate (phrase "net zero") (not coal) (field source "Harbour Courier"))`,
/// `(near 5 fraud (entity person))`, `(any wind (boost 2 solar))`, `(in title (phrase "net zero"))`.
/// Always valid UTF-8 without control characters: those and invalid bytes appear as `\n`, `\t` or `\xNN`.
std::string to_string(const QueryNode& node);

/// Between double quotes, with `"`, `\`, control characters and invalid bytes escaped.
std::string quoted_text(std::string_view text);

}  // namespace broadsheet
