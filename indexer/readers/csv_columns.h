// The names of the columns of a table.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "indexer/records/field_mapping.h"

namespace broadsheet::readers {

struct CsvColumn {
  std::string name;                         ///< empty: the column is left out
  std::optional<std::size_t> repeats = {};  ///< an earlier column with the same name
};

/// `column1`, `column2`, ...
std::vector<std::string> numbered_names(std::size_t columns);

/// Blank names become `column3`, so that nothing is lost, unless the user gave them to leave columns out. A
/// name that comes again gets a number, unless its field takes several values.
std::vector<CsvColumn> columns_of(const std::vector<std::string>& names, const FieldMapping& mapping,
                                  bool given);

}  // namespace broadsheet::readers
