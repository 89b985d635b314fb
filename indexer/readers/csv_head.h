// What the beginning of a table tells: how it is written, where its header is, and whether it has one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/csv_dialect.h"
#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

struct CsvHead {
  CsvDialect dialect;
  std::size_t lines_before = 0;  ///< `sep=;`, titles and notes above the header or the first row
  bool has_header = true;        ///< otherwise the first row is data
  std::size_t columns = 1;       ///< that most rows have
};

/// Looks at the beginning of a table, which ends with a whole line. The delimiter that gives the most columns
/// with known names wins, then the one that cuts rows most evenly. `columns` are names that the user gives to
/// a table without header; usually empty.
CsvHead read_csv_head(std::string_view head, const FieldMapping& mapping,
                      const std::vector<std::string>& columns = {});

/// How many columns of this header can fill a record, see FieldMapping.
std::size_t count_known(const std::vector<std::string>& header, const FieldMapping& mapping);

}  // namespace broadsheet::readers
