// Times of day and time zones, as texts write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace broadsheet {

/// A time of day as written, with its offset from UTC.
struct ClockTime {
  int second_of_day = 0;   ///< 86400 for 24:00
  int offset_seconds = 0;  ///< of its zone, positive east of UTC; 0 without a zone
  std::size_t begin = 0;   ///< bytes [begin, end) of the text
  std::size_t end = 0;
};

/// The first time of day in a folded text: `10:20`, `10:20:30.5 +01:00`, `10h20`, `9:15 pm est`.
std::optional<ClockTime> find_clock_time(std::string_view text);

}  // namespace broadsheet
