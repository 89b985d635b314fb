// How quotes are used in a table whose delimiter is known.
#pragma once

#include <string_view>

#include "indexer/readers/csv_dialect.h"

namespace broadsheet::readers {

/// Looks at the beginning of a table, header first, and sets what the dialect says of quotes, escapes and
/// blanks. The delimiter and the kind of quotes are set already.
void find_quoting(std::string_view head, CsvDialect& dialect);

}  // namespace broadsheet::readers
