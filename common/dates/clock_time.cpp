#include "common/dates/clock_time.h"

#include <algorithm>
#include <array>

#include "common/folded_cursor.h"

namespace broadsheet {
namespace {

struct Zone {
  std::string_view name;
  int minutes;  // east of UTC
};
// Of names with several meanings the most frequent one in English news: `ist` is India, `cst` North America.
constexpr std::array zones = {
    Zone{"z", 0},       Zone{"ut", 0},      Zone{"utc", 0},     Zone{"gmt", 0},    Zone{"wet", 0},
    Zone{"wez", 0},     Zone{"bst", 60},    Zone{"cet", 60},    Zone{"met", 60},   Zone{"mez", 60},
    Zone{"west", 60},   Zone{"wesz", 60},   Zone{"wat", 60},    Zone{"cest", 120}, Zone{"mest", 120},
    Zone{"mesz", 120},  Zone{"eet", 120},   Zone{"oez", 120},   Zone{"cat", 120},  Zone{"sast", 120},
    Zone{"eest", 180},  Zone{"oesz", 180},  Zone{"idt", 180},   Zone{"msk", 180},  Zone{"trt", 180},
    Zone{"eat", 180},   Zone{"irst", 210},  Zone{"msd", 240},   Zone{"gst", 240},  Zone{"aft", 270},
    Zone{"irdt", 270},  Zone{"pkt", 300},   Zone{"uzt", 300},   Zone{"ist", 330},  Zone{"npt", 345},
    Zone{"bdt", 360},   Zone{"mmt", 390},   Zone{"ict", 420},   Zone{"wib", 420},  Zone{"hkt", 480},
    Zone{"sgt", 480},   Zone{"myt", 480},   Zone{"pht", 480},   Zone{"wita", 480}, Zone{"awst", 480},
    Zone{"jst", 540},   Zone{"kst", 540},   Zone{"acst", 570},  Zone{"aest", 600}, Zone{"acdt", 630},
    Zone{"aedt", 660},  Zone{"nzst", 720},  Zone{"nzdt", 780},  Zone{"brt", -180}, Zone{"art", -180},
    Zone{"clst", -180}, Zone{"clt", -240},  Zone{"adt", -180},  Zone{"ndt", -150}, Zone{"nst", -210},
    Zone{"ast", -240},  Zone{"edt", -240},  Zone{"est", -300},  Zone{"cdt", -300}, Zone{"cot", -300},
    Zone{"pet", -300},  Zone{"cst", -360},  Zone{"mdt", -360},  Zone{"mst", -420}, Zone{"pdt", -420},
    Zone{"pst", -480},  Zone{"akdt", -480}, Zone{"akst", -540}, Zone{"hst", -600},
};

using namespace std::string_view_literals;
// What stands between hours and minutes, and what begins the second half of the day, in East Asia.
constexpr std::array hour_signs = {"時"sv, "时"sv, "点"sv, "點"sv, "시"sv};
constexpr std::array minute_signs = {"分"sv, "분"sv};
constexpr std::array forenoon_words = {"上午"sv, "午前"sv, "오전"sv, "凌晨"sv, "早上"sv};
constexpr std::array afternoon_words = {"下午"sv, "午後"sv, "午后"sv, "오후"sv, "晚上"sv};

// `+01:00`, `-0500`, `+2`.
std::optional<int> signed_offset(FoldedCursor& cursor) {
  const int sign = cursor.take('+') ? 1 : cursor.take('-') ? -1 : 0;
  const std::string_view digits = cursor.digits();
  if (sign == 0 || digits.empty() || digits.size() == 3 || digits.size() > 4) return std::nullopt;
  std::int64_t minutes = digits.size() == 4 ? number_of(digits.substr(2)) : 0;
  if (digits.size() <= 2 && cursor.take(':')) minutes = number_of(cursor.digits());
  const std::int64_t hours = number_of(digits.substr(0, 2));
  if (hours > (sign > 0 ? 14 : 12) || minutes > 59) return std::nullopt;
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
  clock.offset_seconds = zone->minutes * 60;
  cursor = ahead;
  // `GMT+0100`
  if (const auto offset = signed_offset(ahead)) clock.offset_seconds += *offset, cursor = ahead;
}

// Reads `am`, `pm`, `a.m.` or `p. m.` and adjusts the hour.
void read_half_day(FoldedCursor& cursor, std::int64_t& hour) {
  FoldedCursor ahead = cursor;
  ahead.skip_blanks();
  const char half = ahead.peek();
  if (!ahead.take_any("ap")) return;
  if (ahead.take('.')) ahead.skip_blanks();
  if (!ahead.take('m') || is_letter(ahead.peek()) || hour > 12) return;
  ahead.take('.');
  hour = hour % 12 + (half == 'p' ? 12 : 0);
  cursor = ahead;
}

template <std::size_t Count>
bool ends_with_any(std::string_view text, const std::array<std::string_view, Count>& ends) {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

// Adjusts the hour if `下午` or the like stands before it.
void read_half_day_before(std::string_view before, std::int64_t& hour) {
  if (before.ends_with(' ')) before.remove_suffix(1);
  if (hour > 12) return;
  if (ends_with_any(before, afternoon_words)) hour = hour % 12 + 12;
  if (ends_with_any(before, forenoon_words)) hour %= 12;
}

template <std::size_t Count>
bool take_sign(std::string_view text, FoldedCursor& cursor,
               const std::array<std::string_view, Count>& signs) {
  for (const std::string_view sign : signs)
    if (text.substr(cursor.position()).starts_with(sign)) {
      cursor = FoldedCursor(text, cursor.position() + sign.size());
      cursor.skip_blanks();
      return true;
    }
  return false;
}

// Reads `10:20`, `10:20:30.5 +01:00`, `10h20` or `9:15 pm EST` from `begin` on.
std::optional<ClockTime> clock_at(std::string_view text, std::size_t begin) {
  FoldedCursor cursor(text, begin);
  const std::string_view hours = cursor.digits();
  if (hours.empty() || hours.size() > 2) return std::nullopt;
  const bool signs = take_sign(text, cursor, hour_signs);
  if (!signs && !cursor.take_any(":h")) return std::nullopt;
  const std::string_view minutes = cursor.digits();
  if (minutes.size() != 2 && !(signs && minutes.size() == 1)) return std::nullopt;
  if (signs) take_sign(text, cursor, minute_signs);
  std::int64_t second = 0;
  if (cursor.take(':')) {
    second =
        std::min<std::int64_t>(number_of(cursor.digits()), 59);  // a leap second becomes the second before
    if (cursor.take_any(".,")) cursor.digits();
  }
  std::int64_t hour = number_of(hours);
  const std::int64_t minute = number_of(minutes);
  read_half_day(cursor, hour);
  read_half_day_before(text.substr(0, begin), hour);
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
