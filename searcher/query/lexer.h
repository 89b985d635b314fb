// The lexer of queries.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

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
  bool closed = true;        ///< false when the text ended before the closing quote
};

/// Reads a query from left to right. Any bytes are safe. Every call takes time in proportion to what it
/// consumes. Quotes are `"` and the typographic double quotes, which close each other, and guillemets, which
/// close each other in either direction.
class Lexer {
 public:
  /// `operators`: whether AND, NEAR and so on are operators or words.
  explicit Lexer(std::string_view text, bool operators = true)
      : text_(text), operators_(operators), citations_(find_citations(text)) {}

  /// Returns Kind::end for ever at the end of the text.
  Lexeme next();

 private:
  void skip_blanks();
  bool at_sign();
  bool at_exact() const;
  bool read_field(Lexeme& lexeme);
  void read_value(Lexeme& lexeme);
  bool read_entity(Lexeme& lexeme);
  bool read_citation(Lexeme& lexeme);
  Lexeme read_quoted();
  Lexeme read_exact();
  Lexeme read_run();
  void read_suffix(Lexeme& lexeme);
  std::string_view take(std::size_t bytes);

  std::string_view text_;
  bool operators_;
  std::vector<Citation> citations_;
  std::size_t next_citation_ = 0;
  std::size_t at_ = 0;
  bool at_start_ = true;         ///< at a place where a sign, a field or `(` has its meaning
  std::size_t significant_ = 0;  ///< [at_, significant_) is known to have no blank, quote, letter or digit
};

/// True when the text has a letter or digit, so that it can be searched for.
bool is_searchable(std::string_view text);

/// Removes blanks at both ends. Control characters and all Unicode spaces count as blanks.
std::string_view trim_blanks(std::string_view text);

}  // namespace broadsheet
