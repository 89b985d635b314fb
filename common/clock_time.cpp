#include "common/clock_time.h"

#include <algorithm>
#include <array>

#include "common/folded_cursor.h"

namespace broadsheet {
namespace {

struct Zone {
  std::string_view name;
  int hours;
};
constexpr std::array zones = {
    Zone{"z", 0},    Zone{"ut", 0},   Zone{"utc", 0},  Zone{"gmt", 0},  Zone{"wet", 0},  Zone{"bst", 1},
    Zone{"cet", 1},  Zone{"mez", 1},  Zone{"west", 1}, Zone{"cest", 2}, Zone{"mesz", 2}, Zone{"eet", 2},
    Zone{"eest", 3}, Zone{"msk", 3},  Zone{"est", -5}, Zone{"edt", -4}, Zone{"cst", -6}, Zone{"cdt", -5},
    Zone{"mst", -7}, Zone{"mdt", -6}, Zone{"pst", -8}, Zone{"pdt", -7},
};

std::optional<int> signed_offset(FoldedCursor& cursor) {
  const int sign = cursor.take('+') ? 1 : cursor.take('-') ? -1 : 0;
  const std::string_view digits = cursor.digits();
  if (sign == 0 || (digits.size() != 2 && digits.size() != 4)) return std::nullopt;
  std::int64_t minutes = digits.size() == 4 ? number_of(digits.substr(2)) : 0;
  if (digits.size() == 2 && cursor.take(':')) minutes = number_of(cursor.digits());
  const std::int64_t hours = number_of(digits.substr(0, 2));
  if (hours > 14 || minutes > 59) return std::nullopt;
  return sign * static_cast<int>(hours * 3600 + minutes * 60);
}

void read_zone(FoldedCursor& cursor, ClockTime& clock) {
  FoldedCursor ahead = cursor;
  ahead.skip_blanks();
  ahead.take('(');
  if (ahead.peek() == '+' || ahead.peek() == '-') {
    if (const auto offset = signed_offset(ahead)) clock.offset_seconds = *offset, cursor = ahead;
    return;
  }
  const std::string_view name = ahead.word();
  const auto zone = std::find_if(zones.begin(), zones.end(), [&](const Zone& z) { return z.name == name; });
  if (zone == zones.end()) return;
  clock.offset_seconds = zone->hours * 3600;
  cursor = ahead;
  // `GMT+0100`
  if (const auto offset = signed_offset(ahead)) clock.offset_seconds += *offset, cursor = ahead;
}

// Reads `am`, `pm`, `a.m.` or `p.m.` and adjusts the hour.
void read_half_day(FoldedCursor& cursor, std::int64_t& hour) {
  FoldedCursor ahead = cursor;
  ahead.skip_blanks();
  const char half = ahead.peek();
  if (!ahead.take_any("ap")) return;
  ahead.take('.');
  if (!ahead.take('m') || is_letter(ahead.peek()) || hour > 12) return;
  ahead.take('.');
  hour = hour % 12 + (half == 'p' ? 12 : 0);
  cursor = ahead;
}

// Reads `10:20`, `10:20:30.5 +01:00`, `10h20` or `9:15 pm EST` from `begin` on.
std::optional<ClockTime> clock_at(std::string_view text, std::size_t begin) {
  FoldedCursor cursor(text, begin);
  const std::string_view hours = cursor.digits();
  if (hours.empty() || hours.size() > 2 || !cursor.take_any(":h")) return std::nullopt;
  const std::string_view minutes = cursor.digits();
  if (minutes.size() != 2) return std::nullopt;
  std::int64_t second = 0;
  if (cursor.take(':')) {
    second =
        std::min<std::int64_t>(number_of(cursor.digits()), 59);  // a leap second becomes the second before
    if (cursor.take_any(".,")) cursor.digits();
  }
  std::int64_t hour = number_of(hours);
  const std::int64_t minute = number_of(minutes);
  read_half_day(cursor, hour);
  if (hour > 24 || minute > 59 || (hour == 24 && minute + second > 0)) return std::nullopt;
  ClockTime clock{static_cast<int>(hour * 3600 + minute * 60 + second), 0, begin, 0};
  read_zone(cursor, clock);
  clock.end = cursor.position();
  return clock;
}

}  // namespace

std::optional<ClockTime> find_clock_time(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i]) || (i > 0 && is_digit(text[i - 1]))) continue;
    if (auto clock = clock_at(text, i)) return clock;
  }
  return std::nullopt;
}

}  // namespace broadsheet
