#include "common/dates/numeric_dates.h"

#include <algorithm>
#include <array>
#include <span>

#include "common/calendar.h"
#include "common/dates/digit_dates.h"
#include "common/folded_cursor.h"

namespace broadsheet {
namespace {

using Pieces = std::span<const DatePiece>;

bool is_number(const DatePiece& piece, std::size_t shortest, std::size_t longest) {
  return piece.kind == DatePiece::number && piece.text.size() >= shortest && piece.text.size() <= longest;
}

bool is_separator(const DatePiece& piece) {
  return piece.is('-') || piece.is('/') || piece.is('.') || piece.is('_') || piece.is(',');
}

/// Both the same, or as in `31/1-2024`.
bool are_alike(const DatePiece& first, const DatePiece& second) {
  if (first.blank_before != second.blank_before) return false;
  return first.text == second.text || (first.is('/') && second.is('-'));
}

WrittenDate day(int year, int month, int day_of_month, bool either_order = false) {
  return {.date = {year, month, day_of_month, std::nullopt}, .either_order = either_order};
}

/// Dots are written where the day comes first. Two equal numbers need no order.
WrittenDate ordered(int first, int second, int year, char separator, DayOrder order) {
  const bool either = separator != '.' && first <= 12 && second <= 12 && first != second;
  const bool month_first = second > 12 || (either && order == DayOrder::month_day);
  return month_first ? day(year, first, second, either) : day(year, second, first, either);
}

/// 0 for Monday; nullopt without an English name of a weekday. Other languages write the day first.
std::optional<std::int64_t> weekday_in(Pieces pieces) {
  constexpr std::array<std::string_view, 7> names = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  for (const DatePiece& piece : pieces)
    for (std::size_t i = 0; i < names.size(); ++i)
      if (piece.text.starts_with(names[i]) && (piece.text.size() == 3 || piece.text.ends_with("day")))
        return static_cast<std::int64_t>(i);
  return std::nullopt;
}

bool falls_on(const Date& date, std::int64_t weekday) {
  constexpr std::int64_t first_weekday = 3;  // 1970-01-01 was a Thursday
  return ((day_number(date) + first_weekday) % 7 + 7) % 7 == weekday;
}

/// In `Fri 03/05/2021` the weekday tells which number is the month.
WrittenDate checked_by_weekday(WrittenDate read, Pieces pieces) {
  const std::optional<std::int64_t> weekday = read.either_order ? weekday_in(pieces) : std::nullopt;
  if (!weekday || !is_valid(read.date)) return read;
  const Date other{read.date.year, read.date.day, read.date.month, std::nullopt};
  if (falls_on(read.date, *weekday) == falls_on(other, *weekday)) return read;
  return WrittenDate{.date = falls_on(other, *weekday) ? other : read.date};
}

/// `1.2.3.4` and `01-02-03-04` are no dates with a year of two digits.
bool goes_on(Pieces pieces, std::size_t at) {
  return at + 1 < pieces.size() && is_separator(pieces[at]) && !pieces[at].blank_before &&
         is_number(pieces[at + 1], 1, 99) && !pieces[at + 1].blank_before;
}

std::optional<WrittenDate> three_numbers(Pieces pieces, std::size_t at, DayOrder order) {
  if (at + 5 > pieces.size() || !is_separator(pieces[at + 1]) || !are_alike(pieces[at + 1], pieces[at + 3]))
    return std::nullopt;
  const DatePiece &first = pieces[at], &second = pieces[at + 2], &third = pieces[at + 4];
  if (!is_number(second, 1, 2)) return std::nullopt;
  if (is_number(first, 4, 4) && is_number(third, 1, 2))
    return day(value_of(first), value_of(second), value_of(third));
  const bool short_year = is_number(third, 2, 2);
  if (!is_number(first, 1, 2) || !(is_number(third, 4, 4) || (short_year && !goes_on(pieces, at + 5))))
    return std::nullopt;
  // `R3.3.12` counts the years of an era.
  if (short_year && at > 0 && pieces[at - 1].kind == DatePiece::word && !first.blank_before)
    return std::nullopt;
  if (short_year && value_of(first) > 31)
    return day(*year_of_digits(first.text), value_of(second), value_of(third));
  return ordered(value_of(first), value_of(second), *year_of_digits(third.text), pieces[at + 1].text[0],
                 order);
}

/// `2024 01 31`.
std::optional<WrittenDate> three_apart(Pieces pieces, std::size_t at) {
  if (at + 3 > pieces.size() || !is_number(pieces[at], 4, 4) || !is_number(pieces[at + 1], 1, 2) ||
      !is_number(pieces[at + 2], 1, 2))
    return std::nullopt;
  return day(value_of(pieces[at]), value_of(pieces[at + 1]), value_of(pieces[at + 2]));
}

/// ISO 8601: the first week of a year has January 4th, a week begins on Monday.
std::optional<WrittenDate> day_of_week(int year, std::int64_t week, std::int64_t weekday) {
  const auto first = period_of({year, 1, 4, std::nullopt}, Period::week);
  if (!first || week < 1 || week > 53 || weekday < 1 || weekday > 7) return std::nullopt;
  const auto found = day_later(first->first, Period::day, (week - 1) * 7 + weekday - 1);
  const auto thursday = day_later(first->first, Period::day, (week - 1) * 7 + 3);
  if (!found || !thursday || thursday->year != year) return std::nullopt;
  return WrittenDate{.date = *found};
}

/// `2024-W05-3`, `2024W053`, `2024-W05`: its Monday.
std::optional<WrittenDate> week_date(Pieces pieces, std::size_t at) {
  if (!is_number(pieces[at], 4, 4)) return std::nullopt;
  const int year = value_of(pieces[at++]);
  if (at < pieces.size() && pieces[at].is('-')) ++at;
  if (at + 1 >= pieces.size() || pieces[at].text != "w" || !is_number(pieces[at + 1], 2, 3))
    return std::nullopt;
  const std::string& digits = pieces[at + 1].text;
  if (digits.size() == 3)
    return day_of_week(year, number_of(digits.substr(0, 2)), number_of(digits.substr(2)));
  const bool has_day = at + 3 < pieces.size() && pieces[at + 2].is('-') && is_number(pieces[at + 3], 1, 1);
  return day_of_week(year, number_of(digits), has_day ? value_of(pieces[at + 3]) : 1);
}

/// `2024-031`.
std::optional<WrittenDate> ordinal_date(Pieces pieces, std::size_t at) {
  if (at + 2 >= pieces.size() || !is_number(pieces[at], 4, 4) || !pieces[at + 1].is('-') ||
      !is_number(pieces[at + 2], 3, 3) || goes_on(pieces, at + 3))
    return std::nullopt;
  const std::optional<Date> found = day_of_year(value_of(pieces[at]), value_of(pieces[at + 2]));
  return found ? std::optional(WrittenDate{.date = *found}) : std::nullopt;
}

std::optional<WrittenDate> day_at(Pieces pieces, std::size_t at, DayOrder order) {
  if (auto read = week_date(pieces, at)) return read;
  if (auto read = ordinal_date(pieces, at)) return read;
  if (auto read = three_numbers(pieces, at, order)) return read;
  if (auto read = three_apart(pieces, at)) return read;
  return is_number(pieces[at], 8, 8) ? date_of_digits(pieces[at].text) : std::nullopt;
}

/// `2024-01` among words, or `01/2024` alone.
std::optional<WrittenDate> month_in_numbers(Pieces pieces, std::size_t at) {
  if (at + 2 >= pieces.size() || !is_separator(pieces[at + 1]) || pieces[at + 1].is(',')) return std::nullopt;
  const DatePiece &first = pieces[at], &second = pieces[at + 2];
  const bool alone = pieces.size() == 3;
  const auto month_of = [](int year, int month) {
    return WrittenDate{.date = {year, month, 1, std::nullopt}, .precision = DatePrecision::month};
  };
  if (is_number(first, 4, 4) && is_number(second, 1, 2)) return month_of(value_of(first), value_of(second));
  if (alone && is_number(first, 1, 2) && is_number(second, 4, 4))
    return month_of(value_of(second), value_of(first));
  return std::nullopt;
}

/// A year beside other words is no date: the words may be a month in a language that nobody knows. Beside
/// these it is.
bool goes_with_year(const DatePiece& piece) {
  constexpr std::array<std::string_view, 25> words = {
      "c",   "ca",   "circa", "about", "around", "year",  "in", "published", "copyright",
      "the", "of",   "anno",  "a",     "jahr",   "annee", "an", "ano",       "anio",
      "rok", "roku", "r",     "г",     "год",    "t",     "ano"};
  return piece.kind == DatePiece::symbol ||
         std::find(words.begin(), words.end(), piece.text) != words.end() || piece.text.starts_with("年") ||
         piece.text.starts_with("년");
}

std::optional<WrittenDate> year_alone(Pieces pieces, std::size_t at) {
  if (!is_number(pieces[at], 4, 4)) return std::nullopt;
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (i != at && !goes_with_year(pieces[i])) return std::nullopt;
  return WrittenDate{.date = {value_of(pieces[at]), 1, 1, std::nullopt}, .precision = DatePrecision::year};
}

}  // namespace

std::optional<int> year_of_digits(std::string_view digits) {
  if (digits.size() == 4) return static_cast<int>(number_of(digits));
  if (digits.size() != 2) return std::nullopt;
  const int year = static_cast<int>(number_of(digits));
  return year < 50 ? 2000 + year : 1900 + year;
}

std::optional<WrittenDate> numeric_day(const DatePieces& pieces, DayOrder order) {
  for (std::size_t i = 0; i < pieces.size(); ++i)
    if (pieces[i].kind == DatePiece::number)
      if (auto read = day_at(pieces, i, order)) return checked_by_weekday(*read, pieces);
  return std::nullopt;
}

std::optional<WrittenDate> numeric_month_or_year(const DatePieces& pieces) {
  const auto is_any_number = [](const DatePiece& piece) { return piece.kind == DatePiece::number; };
  const auto first =
      static_cast<std::size_t>(std::find_if(pieces.begin(), pieces.end(), is_any_number) - pieces.begin());
  const auto numbers = std::count_if(pieces.begin(), pieces.end(), is_any_number);
  if (numbers == 2) return month_in_numbers(pieces, first);
  return numbers == 1 ? year_alone(pieces, first) : std::nullopt;
}

}  // namespace broadsheet
