#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

/// How a table is written.
struct CsvDialect {
  char delimiter = ',';
  bool quotes_span_lines = true;  ///< a quoted field may have line breaks in it

  /// The fields of a row, quotes taken off and doubled ones made single. A quote inside of an unquoted field
  /// stands for itself.
  std::vector<std::string> fields(std::string_view row) const;

  /// True when `line`, begun inside of quotes or not, ends inside of quotes: the row goes on.
  bool ends_in_quotes(std::string_view line, bool in_quotes) const;
};

/// From the beginning of a table, header first: the delimiter that gives the most columns with names that we
/// know, then the most columns.
CsvDialect guess_dialect(std::string_view head, const FieldMapping& mapping);

/// How many columns of this header a record can be made of, see FieldMapping.
std::size_t count_known(const std::vector<std::string>& header, const FieldMapping& mapping);

}  // namespace broadsheet::readers
