// A text that states a date, cut into numbers, words and symbols.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet {

struct DatePiece {
  enum Kind { number, word, symbol } kind;
  std::string text;  ///< a symbol is one ASCII character; other ones are left out
  bool blank_before = false;

  bool is(char wanted) const { return kind == symbol && text[0] == wanted; }
};
/// Of a number.
int value_of(const DatePiece& number);

using DatePieces = std::vector<DatePiece>;

/// `text` is folded. A dot between two letters is left out: `มี.ค.` is the word `มีค` and a symbol.
DatePieces split_date_pieces(std::string_view text);

/// The end of the letters from `at` on.
std::size_t end_of_word(std::string_view text, std::size_t at);

/// Case and accents folded, white space as single blanks, digits of all scripts as ASCII digits, dashes as
/// hyphens, marks without width left out.
std::string fold_date(std::string_view text);

}  // namespace broadsheet
