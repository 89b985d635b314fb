#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace broadsheet {

/// A time of day as written, with its distance from UTC.
struct ClockTime {
  int second_of_day = 0;   ///< 86400 for 24:00
  int offset_seconds = 0;  ///< of the zone, east of UTC positive; 0 when there is none
  std::size_t begin = 0;   ///< bytes of the text that it took
  std::size_t end = 0;
};

/// The first time of day in a folded text: `10:20`, `10:20:30.5 +01:00`, `10h20`, `9:15 pm est`.
std::optional<ClockTime> find_clock_time(std::string_view text);

}  // namespace broadsheet
