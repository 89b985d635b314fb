// Turns single lexemes into leaves of the tree.
#pragma once

#include <optional>
#include <string_view>

#include "common/date.h"
#include "searcher/query/lexer.h"
#include "searcher/query/operand.h"
#include "searcher/query/query_notes.h"
#include "searcher/query/word_budget.h"

namespace broadsheet {

/// Stops when the query has too many words.
class TermReader {
 public:
  /// `notes` must outlive the reader.
  TermReader(Date today, QueryNotes& notes) : today_(today), notes_(notes) {}

  /// `scope` is the field in whose brackets the lexeme is, or nullptr. nullopt when it has nothing to search
  /// for; notes then say so.
  std::optional<Operand> read(const Lexeme& lexeme, const Field* scope);

  /// Whether the next lexeme follows `-` or NOT. It then stays one term, so that no more is excluded than was
  /// typed.
  void set_excluding(bool excluding) { excluding_ = excluding; }

  /// True once the query has more words than allowed. The rest is dropped.
  bool is_full() const { return budget_.is_exceeded(); }

  static constexpr std::size_t max_words = 500;

 private:
  std::optional<Operand> read_word(const Lexeme& lexeme, const Field* scope);
  std::optional<Operand> read_unknown_field(const Lexeme& lexeme, const Field* scope);
  std::optional<Operand> read_quoted(const Lexeme& lexeme, const Field* scope);
  std::optional<Operand> read_loose_phrase(const Lexeme& lexeme, const Field* scope);
  std::optional<Operand> read_entity(const Lexeme& lexeme);
  std::optional<Operand> read_citation(const Lexeme& lexeme);
  std::optional<Operand> read_field(const Lexeme& lexeme);
  std::optional<Operand> read_date(const Lexeme& lexeme);
  std::optional<Operand> read_text_field(const Lexeme& lexeme);
  std::optional<Operand> read_as_words(const Lexeme& lexeme);
  std::optional<Operand> in_scope(const Lexeme& lexeme, const Field& scope);
  std::optional<Operand> leaf(QueryNode node);
  void note_open_quote(const Lexeme& lexeme, std::string_view what);

  Date today_;
  bool excluding_ = false;
  QueryNotes& notes_;
  WordBudget budget_{max_words};
};

}  // namespace broadsheet
