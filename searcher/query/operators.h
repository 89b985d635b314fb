// Recognises operators, wildcards and boosts in what the lexer has cut.
#pragma once

#include <string_view>

#include "searcher/query/lexeme.h"

namespace broadsheet {

/// Turns a run into an operator if it is one: `AND`, `&&`, `OR`, `||`, `NOT`, `NEAR`, `NEAR/5`, `ADJ`,
/// `ADJ/5`, `SENTENCE`, `PARAGRAPH`. Any other run stays a word.
void recognise_operator(Lexeme& lexeme);

/// True for `must`, `does` and the like in any case: NOT behind them is the word, as in a text that shouts
/// it.
bool is_auxiliary_verb(std::string_view word);

/// Removes `^2`, `~1` or `~` from the end of a run, and tells patterns (`sovereig*`, `organi?ation`) from
/// words. A `?` at the end is punctuation, numbers are never fuzzy, and addresses are never patterns.
void recognise_suffix(Lexeme& lexeme);

/// The number behind `^` at the beginning of `text`, and how many bytes both take; {1, 0} without one.
struct Boost {
  double value = 1;
  std::size_t size = 0;
};
Boost read_boost(std::string_view text);

}  // namespace broadsheet
