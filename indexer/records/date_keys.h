// What the name of a key says about the date in its value.
#pragma once

#include <cstdint>
#include <string_view>

namespace broadsheet::readers {

enum class DateKeyKind : std::uint8_t {
  day,     ///< `date`, `published`, `pub_date`: a year alone counts
  moment,  ///< `timestamp`, `created_at`: a year alone is no date but a number
  change,  ///< `modified`, `updated_at`: counts only where nothing says when it was published
  year,    ///< `year`: completed by the next two
  month_of_year,
  day_of_month,
};

DateKeyKind date_key_kind(std::string_view key);

/// True for members of an object that is a date, as `year` in {"year": 2021, "month": 5, "day": 3}.
bool is_part_of_date(std::string_view key);

/// True when the key is called a date, so that a spreadsheet may have left the number of a day in it.
bool is_called_date(std::string_view key);

}  // namespace broadsheet::readers
