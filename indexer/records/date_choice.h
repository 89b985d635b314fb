// Which of the dates of a record is the document's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/date.h"
#include "indexer/records/date_keys.h"
#include "indexer/records/source_day_order.h"

namespace broadsheet::readers {

/// A value that may be the date of a document.
struct DateCandidate {
  DateFrom from = DateFrom::key;
  std::string value = {};
  DateKeyKind kind = DateKeyKind::day;
  std::string key = {};    ///< only with DateFrom::key
  std::uint16_t rank = 0;  ///< of several with the same DateFrom the lowest is tried first
};

/// What helps to read the dates of a record.
struct DateContext {
  std::optional<DayOrder> order_of_rows;  ///< as other records of the file have it
  DateSource source;
  std::string_view title, text;  ///< their language is detected when it matters and the source names none
};

/// The members are absent when no candidate is a plausible date.
struct DateChoice {
  std::optional<Date> date;
  std::optional<DateFrom> from;
  std::vector<std::string> warnings;
};

/// Tries keys first, then markup, text and address; dates of changes after those. A year or month is made a
/// day by a later candidate that agrees with it. Removes from the candidates those that the choice used.
DateChoice choose_date(std::vector<DateCandidate>& candidates, const DateContext& context);

}  // namespace broadsheet::readers
