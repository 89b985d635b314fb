// The lexer of queries.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "common/index_fields.h"
#include "common/laws/citation.h"
#include "common/span.h"
#include "searcher/query/lexeme.h"

namespace broadsheet {

/// Reads a query from left to right. Any bytes are safe. Every call takes time in proportion to what it
/// consumes. Quotes are `"` and the typographic double quotes, which close each other, and guillemets, which
/// close each other in either direction.
class Lexer {
 public:
  /// `index_fields` are those of the index, and must outlive the lexer; nullptr: those of the schema.
  /// `pasted` is the part of the text in which only words, laws and short quotations are read.
  explicit Lexer(std::string_view text, const IndexFields* index_fields = nullptr, Span pasted = {})
      : text_(text), fields_(index_fields), pasted_(pasted), citations_(find_citations(text)) {}

  /// Returns Kind::end for ever at the end of the text.
  Lexeme next();

  /// What pasted text had so far that would mean more than its words in a query; as typed.
  const std::vector<std::string_view>& read_as_words() const { return read_as_words_; }

 private:
  void skip_blanks();
  bool read_prose(Lexeme& lexeme);
  bool read_prose_word(Lexeme& lexeme);
  bool at_word_with_brackets() const;
  bool at_sign();
  bool at_exact() const;
  bool read_field(Lexeme& lexeme);
  void read_value(Lexeme& lexeme);
  bool read_entity(Lexeme& lexeme);
  bool read_citation(Lexeme& lexeme);
  Lexeme read_quoted();
  Lexeme read_exact();
  Lexeme read_bracket();
  Lexeme read_run();
  void read_suffix(Lexeme& lexeme);
  std::string_view take(std::size_t bytes);

  std::string_view text_;
  const IndexFields* fields_;
  Span pasted_;
  std::vector<Citation> citations_;
  std::size_t next_citation_ = 0;
  std::size_t at_ = 0;
  bool at_start_ = true;        ///< at a place where a sign, a field or `(` has its meaning
  std::string_view last_word_;  ///< the lexeme before, if it is a word
  std::vector<std::string_view> read_as_words_;
  std::size_t significant_ = 0;  ///< [at_, significant_) is known to have no blank, quote, letter or digit
};

}  // namespace broadsheet
