#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/laws/citation.h"
#include "searcher/query/ast.h"

namespace broadsheet {

struct Field;

/// The smallest piece of a query that means something. The views point into the query's text.
struct Lexeme {
  enum class Kind : std::uint8_t {
    end,
    word,         ///< text: a run without blanks, as typed; it may consist of symbols only
    pattern,      ///< text: a run with `*` or `?`, or the word before `~`, with edits
    phrase,       ///< text: what stands between the quotes
    exact,        ///< text: what stands between the quotes behind `=`
    field,        ///< name, and text: the value, which may be empty
    entity,       ///< text: what stands behind `@`
    citation,     ///< text: a law as typed; citation: which one
    proximity,    ///< proximity, distance: of `NEAR/5`; 0 of `NEAR`
    conjunction,  ///< AND
    disjunction,  ///< OR
    negation,     ///< NOT
    sign,         ///< text: one or more of `+` and `-` directly before a term
    open,         ///< `(` before a term
    close,        ///< `)` after a term
  };
  Kind kind = Kind::end;
  std::string_view text;
  std::string_view name = {};  ///< field: as typed
  const Field* field = nullptr;
  const Citation* citation = nullptr;  ///< lives as long as the lexer
  Proximity proximity = Proximity::any_order;
  std::size_t distance = 0;  ///< proximity; phrase: of `"…"~5`, else 0
  double boost = 1;          ///< of `^2` behind it
  std::uint8_t edits = 0;    ///< pattern; field: of a value such as `word~1`
  bool quoted = false;       ///< field, entity: the value stands in quotes
  bool exact = false;        ///< field: the value stands in quotes behind `=`
  bool pattern = false;      ///< field: the value is one
  bool grouped = false;      ///< field: `(` follows, and the value with it
  bool closed = true;        ///< what is quoted: false when the text ended first
};

/// Cuts a query into lexemes, left to right. Any bytes are safe; every call takes time in proportion to what
/// it consumes. Quotes are `"` and the typographic double quotes, which close each other, and guillemets,
/// which close each other in either direction.
class Lexer {
 public:
  /// `operators`: whether AND, NEAR and the like are operators, or words.
  explicit Lexer(std::string_view text, bool operators = true)
      : text_(text), operators_(operators), citations_(find_citations(text)) {}

  /// Kind::end for ever once the text is used up.
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
  bool at_start_ = true;  ///< at a place where a sign, a field or `(` counts as one
  std::size_t significant_ =
      0;  ///< remembered: no blank, quote, letter or digit stands in [at_, significant_)
};

/// True when the text holds a letter or a digit: something that a document can be searched for.
bool is_searchable(std::string_view text);

/// Without the blanks at both ends; control characters and all Unicode spaces are blanks.
std::string_view trim_blanks(std::string_view text);

}  // namespace broadsheet
