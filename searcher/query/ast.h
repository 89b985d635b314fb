#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

/// The tree of a query, as text was understood; it knows no index and no language.
struct QueryNode {
  enum class Kind {
    all,     ///< every document: an empty query
    word,    ///< text: one word as typed (analysis may make several terms of it)
    phrase,  ///< text: the words between the quotes, adjacent and in order
    field,   ///< field:value; a text field's value is words or a phrase, others are whole values
    group,   ///< clauses
  };
  struct Clause;

  Kind kind = Kind::all;
  std::string field;            ///< field: the name from the schema
  std::string text;             ///< word, phrase: any bytes, a letter or digit among them; field: not empty
  bool quoted = false;          ///< field: the value stood in quotes
  std::vector<Clause> clauses;  ///< group: at least two, at least one of them not must_not
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

/// Printable and stable: `(or climate (phrase "net zero") (not coal) (field source "Harbour Courier"))`.
/// Always valid UTF-8 without control characters: those and invalid bytes appear as `\n`, `\t` or `\xNN`.
std::string to_string(const QueryNode& node);

/// Between double quotes, with `"`, `\`, control characters and invalid bytes escaped.
std::string quoted_text(std::string_view text);

}  // namespace broadsheet
