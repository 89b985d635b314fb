// The tokens of a query.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "common/laws/citation.h"
#include "searcher/query/ast.h"

namespace broadsheet {

struct Field;

/// A token of a query. The views point into the query text.
struct Lexeme {
  enum class Kind : std::uint8_t {
    end,
    word,         ///< text: a run without blanks, as typed; may consist of symbols only
    pattern,      ///< text: a run with `*` or `?`, or the word before `~`, with edits
    phrase,       ///< text: between the quotes
    exact,        ///< text: between the quotes behind `=`
    field,        ///< name; and text: the value, possibly empty
    entity,       ///< text: behind `@`
    citation,     ///< text: a law as typed; citation: the law
    proximity,    ///< proximity; distance: from `NEAR/5`, 0 for `NEAR`
    conjunction,  ///< AND
    disjunction,  ///< OR
    negation,     ///< NOT
    sign,         ///< text: one or more `+` and `-` directly before a term
    open,         ///< `(` before a term
    close,        ///< `)` after a term
  };
  Kind kind = Kind::end;
  std::string_view text;
  std::string_view name = {};  ///< field: as typed
  const Field* field = nullptr;
  const Citation* citation = nullptr;  ///< lives as long as the lexer
  Proximity proximity = Proximity::any_order;
  std::size_t distance = 0;  ///< proximity; phrase: from `"…"~5`, otherwise 0
  double boost = 1;          ///< from `^2` behind it
  std::uint8_t edits = 0;    ///< pattern; field: for a value such as `word~1`
  bool quoted = false;       ///< field, entity: the value is in quotes
  bool exact = false;        ///< field: the value is in quotes behind `=`
  bool pattern = false;      ///< field: the value is a pattern
  bool grouped = false;      ///< field: `(` follows, and in the brackets the value
  bool plain = false;        ///< word: of pasted text, in which a colon means nothing
  bool closed = true;        ///< false when the text ended before the closing quote
};

}  // namespace broadsheet
