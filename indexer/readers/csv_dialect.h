// How a CSV or TSV table is written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

/// How a table is written.
struct CsvDialect {
  char delimiter = ',';
  bool quotes_span_lines = true;  ///< a quoted field may contain line breaks

  /// The fields of a row, without quotes; doubled quotes become single ones. A quote inside an unquoted field
  /// is an ordinary character.
  std::vector<std::string> fields(std::string_view row) const;

  /// True when the row continues after `line`: the line ends inside quotes. `in_quotes` says whether it
  /// begins inside them.
  bool ends_in_quotes(std::string_view line, bool in_quotes) const;
};

/// Guesses from the beginning of a table, header first. The delimiter that gives the most columns with known
/// names wins, then the one with the most columns.
CsvDialect guess_dialect(std::string_view head, const FieldMapping& mapping);

/// How many columns of this header can fill a record, see FieldMapping.
std::size_t count_known(const std::vector<std::string>& header, const FieldMapping& mapping);

}  // namespace broadsheet::readers
