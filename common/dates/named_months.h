// Dates with the name of a month.
#pragma once

#include "common/date.h"
#include "common/dates/date_pieces.h"

namespace broadsheet {

/// The first of `31 January 2024`, `Jan. 31st, 2024`, `Mittwoch, 31. Januar 2024`, `2024. január 31.` or
/// `January 2024`. A day of several (`30-31 January`) is their first. The result may be a day that does not
/// exist.
/// Knows the names of common languages, or those of all. Those of all include words of any language, so they
/// are for texts that state no day in another way.
std::optional<WrittenDate> date_with_common_month(const DatePieces& pieces, std::string_view language);
std::optional<WrittenDate> date_with_any_month(const DatePieces& pieces, std::string_view language);

}  // namespace broadsheet
