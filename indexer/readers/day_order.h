// Whether the records of a file write the day or the month first, seen from its beginning.
#pragma once

#include <optional>
#include <string_view>

#include "common/date.h"
#include "indexer/readers/formats.h"

namespace broadsheet::readers {

/// What dates in numbers show that stand where values stand in JSON or a table.
struct DayOrderEvidence {
  std::size_t day_first = 0;    ///< as `19/03/2021`
  std::size_t month_first = 0;  ///< as `03/19/2021`
  std::size_t either = 0;       ///< as `03/05/2021`

  /// nullopt when there is no evidence, or both are frequent.
  std::optional<DayOrder> order() const;
};

DayOrderEvidence day_order_evidence(std::string_view bytes);

/// Looks into the beginning of the stream, which can still be read from there, and puts the order into the
/// mapping of the input.
void find_day_order(ReaderInput& input);

}  // namespace broadsheet::readers
