// How a CSV or TSV table is written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// How a table is written.
struct CsvDialect {
  char delimiter = ',';
  char quote = '"';                ///< '\0' when quotes mean nothing
  bool backslash_escapes = false;  ///< `\"` and `\\` inside quotes
  bool blanks_after = false;       ///< a blank follows each delimiter; a quote may stand behind it

  /// The fields of a row, without quotes; doubled quotes become single ones. A quote inside an unquoted field
  /// is an ordinary character, and so is one inside a quoted field that no delimiter follows. If a quote is
  /// never closed, it is an ordinary character when that gives `expected` fields; otherwise its field goes on
  /// to the end of the row.
  std::vector<std::string> fields(std::string_view row, std::size_t expected = 0) const;
};

/// What one line of a row tells about its quotes.
struct QuoteScan {
  bool open = false;       ///< the line ends inside quotes
  bool malformed = false;  ///< a quote inside quotes is neither doubled nor at the end of its field
  bool reopened = false;   ///< inside quotes there is a quote that looks like the beginning of a field
};

/// `in_quotes` says whether the line begins inside quotes.
QuoteScan scan_quotes(const CsvDialect& dialect, std::string_view line, bool in_quotes);

}  // namespace broadsheet::readers
