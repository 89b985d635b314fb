#include "searcher/query/relative_dates.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "common/folded_cursor.h"

namespace broadsheet {
namespace {

constexpr std::size_t longest_number = 6;  // digits

using Words = std::span<const std::string_view>;

enum class Direction { before, now, after };

/// counted: a number and a unit may follow. rolling: with only a unit, it means the time up to today.
struct DirectionWord {
  std::string_view word;
  Direction direction;
  bool rolling = false;
};
constexpr DirectionWord direction_words[] = {
    {"last", Direction::before}, {"previous", Direction::before}, {"past", Direction::before, true},
    {"this", Direction::now},    {"current", Direction::now},     {"next", Direction::after},
    {"coming", Direction::after}};

struct UnitWord {
  std::string_view one, many;
  Period period;
};
constexpr UnitWord unit_words[] = {{"day", "days", Period::day},
                                   {"week", "weeks", Period::week},
                                   {"month", "months", Period::month},
                                   {"quarter", "quarters", Period::quarter},
                                   {"year", "years", Period::year}};

constexpr std::string_view number_words[] = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                             "seven", "eight", "nine", "ten",   "eleven", "twelve"};
constexpr std::string_view weekday_words[] = {"monday", "tuesday",  "wednesday", "thursday",
                                              "friday", "saturday", "sunday"};

std::optional<DirectionWord> direction_of(std::string_view word) {
  for (const DirectionWord& row : direction_words)
    if (row.word == word) return row;
  return std::nullopt;
}

std::optional<Period> unit_of(std::string_view word) {
  for (const UnitWord& row : unit_words)
    if (row.one == word || row.many == word) return row.period;
  return std::nullopt;
}

/// Reads `30`, `three` or `a`.
std::optional<std::int64_t> count_of(std::string_view word) {
  if (word == "a" || word == "an") return 1;
  if (all_digits(word) && word.size() <= longest_number) return number_of(word);
  const auto* found = std::find(std::begin(number_words), std::end(number_words), word);
  if (found == std::end(number_words)) return std::nullopt;
  return found - std::begin(number_words);
}

/// Monday is 0. Accepts the whole name or at least its first three letters.
std::optional<std::int64_t> weekday_of(std::string_view word) {
  for (std::size_t i = 0; i < std::size(weekday_words); ++i)
    if (word.size() >= 3 && weekday_words[i].starts_with(word)) return static_cast<std::int64_t>(i);
  return std::nullopt;
}

std::optional<DaySpan> span_of(const std::optional<Date>& first, const std::optional<Date>& last) {
  if (!first || !last || *last < *first) return std::nullopt;
  return DaySpan{*first, *last};
}

/// Reads `today`, `yesterday` or `tomorrow`.
std::optional<DaySpan> named_day(std::string_view word, const Date& today) {
  constexpr std::pair<std::string_view, int> names[] = {{"yesterday", -1}, {"today", 0}, {"tomorrow", 1}};
  for (const auto& [name, distance] : names) {
    if (name != word) continue;
    const auto day = day_later(today, Period::day, distance);
    return span_of(day, day);
  }
  return std::nullopt;
}

/// Reads `monday`, `last monday`, `this monday` or `next monday`.
std::optional<DaySpan> weekday(std::int64_t wanted, std::optional<Direction> direction, const Date& today) {
  const std::optional<DaySpan> week = period_of(today, Period::week);
  if (!week) return std::nullopt;
  std::int64_t day = day_number(week->first) + wanted;
  const std::int64_t present = day_number(today);
  if (!direction && day > present) day -= 7;
  if (direction == Direction::before && day >= present) day -= 7;
  if (direction == Direction::after && day <= present) day += 7;
  const auto found = date_of_day_number(day);
  return span_of(found, found);
}

/// The calendar period `count` before (negative) or after that of today.
std::optional<DaySpan> calendar_period(Period period, std::int64_t count, const Date& today) {
  const auto day = day_later(today, period, count);
  return day ? period_of(*day, period) : std::nullopt;
}

/// `count` periods that end today or begin tomorrow.
std::optional<DaySpan> rolling_period(Period period, std::int64_t count, Direction direction,
                                      const Date& today) {
  if (count == 0 || direction == Direction::now) return std::nullopt;
  const auto far = day_later(today, period, direction == Direction::before ? -count : count);
  const auto tomorrow = day_later(today, Period::day, 1);
  if (direction == Direction::after) return span_of(tomorrow, far);
  return span_of(far ? day_later(*far, Period::day, 1) : std::nullopt, today);
}

/// Reads `last month`, `past week`, `last 30 days` or `last monday`; `rest` follows the first word.
std::optional<DaySpan> directed(const DirectionWord& first, Words rest, const Date& today) {
  if (rest.size() == 1) {
    if (const auto day = weekday_of(rest[0])) return weekday(*day, first.direction, today);
    const auto unit = unit_of(rest[0]);
    if (!unit) return std::nullopt;
    if (first.rolling) return rolling_period(*unit, 1, first.direction, today);
    return calendar_period(*unit, static_cast<int>(first.direction) - static_cast<int>(Direction::now),
                           today);
  }
  if (rest.size() != 2) return std::nullopt;
  const auto count = count_of(rest[0]);
  const auto unit = unit_of(rest[1]);
  if (!count || !unit) return std::nullopt;
  return rolling_period(*unit, *count, first.direction, today);
}

/// Reads `3 months ago`.
std::optional<DaySpan> ago(Words words, const Date& today) {
  const auto count = count_of(words[0]);
  const auto unit = unit_of(words[1]);
  if (!count || !unit) return std::nullopt;
  return calendar_period(*unit, -*count, today);
}

}  // namespace

std::optional<DaySpan> relative_days(std::span<const std::string_view> words, const Date& today) {
  if (words.size() > 1 && words[0] == "the") words = words.subspan(1);
  if (words.size() == 3 && words[2] == "ago") return ago(words, today);
  if (words.size() == 1) {
    if (const auto day = weekday_of(words[0])) return weekday(*day, std::nullopt, today);
    return named_day(words[0], today);
  }
  const auto direction = words.empty() ? std::nullopt : direction_of(words[0]);
  return direction ? directed(*direction, words.subspan(1), today) : std::nullopt;
}

}  // namespace broadsheet
