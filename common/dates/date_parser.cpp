#include <algorithm>
#include <string>

#include "common/calendar.h"
#include "common/date.h"
#include "common/dates/clock_time.h"
#include "common/dates/date_pieces.h"
#include "common/dates/date_statements.h"
#include "common/dates/digit_dates.h"
#include "common/dates/east_asian_dates.h"
#include "common/dates/named_months.h"
#include "common/dates/numeric_dates.h"
#include "common/dates/program_dates.h"
#include "common/folded_cursor.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

// A longer string is prose, not a date.
constexpr std::size_t max_date_bytes = 200;
// Before this, years in Arabic script are of the Hijri or the Solar Hijri calendar.
constexpr int first_arabic_year = 1700;
constexpr std::string_view buddhist_era = "พ.ศ.";
constexpr int years_before_buddhist = 543;

using Read = std::optional<WrittenDate>;

// Converts to UTC. If that would leave the calendar, keeps the date and drops the time.
Read at_clock(Read read, const std::optional<ClockTime>& clock) {
  if (!read || !is_valid(read->date)) return std::nullopt;
  if (!clock) return read;
  const std::int64_t seconds = day_number(read->date) * 86400 + clock->second_of_day - clock->offset_seconds;
  if (const std::optional<Date> moved = date_of_epoch(seconds)) read->date = *moved;
  return read;
}

// `2024-01-31`, as most records have it.
Read plain_iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const std::string_view year = text.substr(0, 4), month = text.substr(5, 2), day = text.substr(8);
  if (!all_digits(year) || !all_digits(month) || !all_digits(day)) return std::nullopt;
  return WrittenDate{.date = {static_cast<int>(number_of(year)), static_cast<int>(number_of(month)),
                              static_cast<int>(number_of(day)), std::nullopt}};
}

// `2024-01-31T10:20:30Z`, likewise.
Read plain_iso_moment(std::string_view text) {
  if (text.size() < 16 || (text[10] != 'T' && text[10] != ' ')) return std::nullopt;
  const Read day = plain_iso_day(text.substr(0, 10));
  if (!day) return std::nullopt;
  std::string time(text.substr(11));
  for (char& c : time) c = c == 'Z' ? 'z' : c;
  const std::optional<ClockTime> clock = find_clock_time(time);
  return clock && clock->begin == 0 && clock->end == time.size() ? at_clock(day, clock) : std::nullopt;
}

// Digits alone, with a sign or a fraction: the fraction of a second, or `.0` behind any number.
Read number_alone(std::string_view text) {
  FoldedCursor cursor(text);
  const bool negative = cursor.take('-');
  const std::string_view digits = cursor.digits();
  if (digits.empty()) return std::nullopt;
  if (cursor.take('.')) {
    const std::string_view fraction = cursor.digits();
    const bool none = fraction.find_first_not_of('0') == fraction.npos;
    if (fraction.empty() || (digits.size() < 9 && !none)) return std::nullopt;
  }
  return cursor.position() == text.size() ? date_of_digits(digits, negative) : std::nullopt;
}

// Adds the signs that find_clock_time() needs to `20240131T102030Z`, `20240131102030Z` and
// `D:20240131102030`.
void add_clock_signs(std::string& text) {
  if (text.starts_with("d:")) text.erase(0, 2);
  const std::size_t leading = FoldedCursor(text).digits().size();
  if (leading == 14) text.insert(8, "t");
  if (leading != 14 && (leading != 8 || text.size() < 13 || text[8] != 't')) return;
  const std::size_t digits = FoldedCursor(text, 9).digits().size();
  if (digits != 4 && digits != 6) return;
  if (digits == 6) text.insert(13, ":");
  text.insert(11, ":");
}

// Cameras write `2024:01:31 10:20:30`.
void replace_camera_colons(std::string& text) {
  if (text.size() < 10 || text[4] != ':' || text[7] != ':' ||
      !all_digits(std::string_view(text).substr(0, 4)))
    return;
  text[4] = text[7] = '-';
}

bool has_letter_between(std::string_view text, char32_t first, char32_t last) {
  for (std::size_t at = 0; at < text.size();)
    if (const char32_t c = next_code_point(text, at); c >= first && c <= last) return true;
  return false;
}

bool has_long_number(std::string_view folded) {
  std::size_t digits = 0;
  for (const char c : folded) {
    digits = is_digit(c) ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

// Where other calendars are in use, a short year or one of long ago is not of ours: `12 มี.ค. 64`,
// `1442/07/28`.
Read in_our_calendar(Read read, std::string_view text, std::string_view folded) {
  if (!read || is_ascii(text)) return read;
  const bool arabic = has_letter_between(text, 0x0600, 0x06FF),
             thai = has_letter_between(text, 0x0E00, 0x0E7F);
  if ((arabic || thai) && !has_long_number(folded)) return std::nullopt;
  if (arabic && read->date.year < first_arabic_year) return std::nullopt;
  if (folded.find(buddhist_era) == folded.npos) return read;
  read->date.year -= years_before_buddhist;
  return is_valid(read->date) ? read : std::nullopt;
}

Read read_statement(std::string_view text, const DateHints& hints) {
  const std::optional<ClockTime> clock = find_clock_time(text);
  std::string day(text);
  if (clock) day.replace(clock->begin, clock->end - clock->begin, " ");
  const DatePieces pieces = split_date_pieces(day);
  Read read = east_asian_date(pieces);
  if (!read) read = date_with_common_month(pieces, hints.language);
  if (!read) read = numeric_day(pieces, hints.order);
  if (!read) read = date_with_any_month(pieces, hints.language);
  if (!read) read = numeric_month_or_year(pieces);
  return at_clock(read, clock);
}

// The number of a day without month and year: `on the 12th`.
std::optional<int> day_alone(std::string_view text) {
  std::optional<int> day;
  for (const DatePiece& piece : split_date_pieces(text)) {
    if (piece.kind != DatePiece::number) continue;
    if (day || piece.text.size() > 2) return std::nullopt;
    day = static_cast<int>(number_of(piece.text));
  }
  return day;
}

// `Published on the 12th, updated on the 13th of March 2024`: the day before takes its month.
Read with_day_before(Read read, std::string_view text) {
  const std::optional<int> day = day_alone(text);
  if (!day || read->precision != DatePrecision::day || *day > read->date.day) return std::nullopt;
  read->date.day = *day;
  read->date.second_of_day.reset();
  return is_valid(read->date) ? read : std::nullopt;
}

// What the text says of publication, else what it says of nothing in particular, else of a change.
Read read_statements(std::string_view text, const DateHints& hints) {
  const std::vector<DateStatement> statements = date_statements(text);
  for (const auto about : {DateStatement::publication, DateStatement::unsaid, DateStatement::change})
    for (const DateStatement& statement : statements) {
      if (statement.about != about) continue;
      Read read = read_statement(statement.text, hints);
      if (!read) continue;
      read->revised = about == DateStatement::change;
      if (!read->revised) return read;
      for (const DateStatement& other : statements)
        if (other.about == DateStatement::publication)
          if (Read published = with_day_before(read, other.text))
            return published->revised = false, published;
      return read;
    }
  return std::nullopt;
}

Read read_any_form(std::string folded, const DateHints& hints) {
  if (folded.starts_with('-') && all_digits(std::string_view(folded).substr(1)))
    return date_of_digits(std::string_view(folded).substr(1), true);
  if (Read number = number_alone(folded)) return number;
  if (Read printed = program_date(folded)) return printed;
  add_clock_signs(folded);
  replace_camera_colons(folded);
  return read_statements(folded, hints);
}

}  // namespace

Read parse_written_date(std::string_view text, const DateHints& hints) {
  if (text.empty() || text.size() > max_date_bytes) return std::nullopt;
  if (const Read day = plain_iso_day(text)) return at_clock(day, std::nullopt);
  if (const Read moment = plain_iso_moment(text)) return moment;
  const std::string folded = fold_date(text);
  return in_our_calendar(read_any_form(folded, hints), text, folded);
}

std::optional<Date> parse_date(std::string_view text, const DateHints& hints) {
  const Read read = parse_written_date(text, hints);
  return read ? std::optional(read->date) : std::nullopt;
}

}  // namespace broadsheet
