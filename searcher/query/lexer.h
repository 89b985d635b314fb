#pragma once

#include <cstddef>
#include <string_view>

namespace broadsheet {

struct Field;

/// The smallest piece of a query that means something. The views point into the query's text.
struct Lexeme {
  enum class Kind {
    end,
    word,    ///< text: a run without blanks, as typed; it may consist of symbols only
    phrase,  ///< text: what stands between the quotes
    field,   ///< name, and text: the value, which may be empty
    entity,  ///< text: what stands behind `@`
    near,    ///< distance: of `NEAR/5`, or 0 of `NEAR`
    sign,    ///< text: one or more of `+` and `-` directly before a term
    open,    ///< `(` before a term
    close,   ///< `)` after a term
  };
  Kind kind = Kind::end;
  std::string_view text;
  std::string_view name;  ///< field: as typed
  const Field* field = nullptr;
  std::size_t distance = 0;
  bool quoted = false;  ///< field, entity: the value stands in quotes
  bool closed = true;   ///< phrase, quoted field, quoted entity: false when the text ended first
};

/// Cuts a query into lexemes, left to right. Any bytes are safe; every call takes time in proportion to what
/// it consumes. Quotes are `"` and the typographic double quotes, which close each other, and guillemets,
/// which close each other in either direction.
class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  /// Kind::end for ever once the text is used up.
  Lexeme next();

 private:
  void skip_blanks();
  bool at_sign();
  bool read_field(Lexeme& lexeme);
  bool read_entity(Lexeme& lexeme);
  Lexeme read_quoted();
  Lexeme read_run();
  std::string_view take(std::size_t bytes);

  std::string_view text_;
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
