#include "searcher/query/date_expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "common/calendar.h"
#include "common/error.h"
#include "common/folded_cursor.h"
#include "common/unicode.h"
#include "searcher/query/relative_dates.h"

namespace broadsheet {
namespace {

constexpr std::size_t longest_expression = 200;  // bytes
constexpr int last_year = 9999;

using Words = std::span<const std::string_view>;

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::optional<DaySpan> quarter_of_year(int year, std::int64_t quarter) {
  if (quarter < 1 || quarter > 4) return std::nullopt;
  return period_of({year, static_cast<int>(quarter) * 3, 1, std::nullopt}, Period::quarter);
}

/// ISO 8601: the first week contains January 4th.
std::optional<DaySpan> week_of_year(int year, std::int64_t week) {
  const auto first = period_of({year, 1, 4, std::nullopt}, Period::week);
  if (!first || week < 1) return std::nullopt;
  const auto day = day_later(first->first, Period::week, week - 1);
  const auto thursday = day ? day_later(*day, Period::day, 3) : std::nullopt;
  if (!thursday || thursday->year != year) return std::nullopt;
  return period_of(*day, Period::week);
}

/// Reads `1990s`, `2024-q3`, `2024q3`, `q3 2024` or `2024-w12`.
std::optional<DaySpan> part_of_year(Words words) {
  std::string text;
  for (const std::string_view word : words) text += word;
  if (text.size() > 3 && all_digits(std::string_view(text).substr(text.size() - 4)) && !is_digit(text[0])) {
    text = text.substr(text.size() - 4) + text.substr(0, text.size() - 4);
  }
  FoldedCursor cursor(text);
  const std::string_view digits = cursor.digits();
  if (digits.size() != 4) return std::nullopt;
  const int year = static_cast<int>(number_of(digits));
  cursor.take('-');
  const std::string_view sign = cursor.word();
  const std::string_view part = cursor.digits();
  if (cursor.position() != text.size()) return std::nullopt;
  if (sign == "s" && part.empty() && year % 10 == 0)
    return DaySpan{{year, 1, 1, std::nullopt}, {year + 9, 12, 31, std::nullopt}};
  if (sign == "q" && part.size() == 1) return quarter_of_year(year, number_of(part));
  if (sign == "w" && !part.empty() && part.size() <= 2) return week_of_year(year, number_of(part));
  return std::nullopt;
}

/// A year, month or day in a form of parse_date(). A year among other words does not count.
std::optional<DaySpan> absolute_span(std::string_view text) {
  const std::optional<WrittenDate> written = parse_written_date(text);
  if (!written) return std::nullopt;
  if (written->precision == DatePrecision::year && text.size() != 4) return std::nullopt;
  constexpr std::array periods = {Period::year, Period::month, Period::day};
  return period_of(written->date, periods[static_cast<std::size_t>(written->precision)]);
}

/// Reads one side of `..`: folded, perhaps with blanks around it.
std::optional<DaySpan> read_span(std::string_view text, const Date& today) {
  const std::vector<std::string_view> words = split_words(text);
  if (words.empty()) return std::nullopt;
  if (const auto span = relative_days(words, today)) return span;
  if (const auto span = part_of_year(words)) return span;
  const std::string_view trimmed(
      words.front().data(),
      static_cast<std::size_t>(words.back().data() - words.front().data()) + words.back().size());
  return absolute_span(trimmed);
}

bool is_all_blank(std::string_view text) {
  return text.find_first_not_of(' ') == std::string_view::npos;
}

/// From the first day of the left side to the last day of the right one. An empty side is open.
std::optional<DateExpression> read_range(std::string_view left, std::string_view right, const Date& today) {
  std::optional<DaySpan> from, to;
  if (!is_all_blank(left) && !(from = read_span(left, today))) return std::nullopt;
  if (!is_all_blank(right) && !(to = read_span(right, today))) return std::nullopt;
  DateExpression read;
  read.reversed = from && to && to->last < from->first;
  if (read.reversed) std::swap(from, to);
  if (from) read.dates.from = from->first;
  if (to) read.dates.to = to->last;
  if (!from && !to) return std::nullopt;
  return read;
}

/// Reads `since A`, `after A`, `until B` or `before B`.
std::optional<DateExpression> read_open_range(std::string_view text, const Date& today) {
  constexpr std::string_view words[] = {"since ", "from ", "after ", "until ", "till ", "before "};
  const auto* word = std::find_if(std::begin(words), std::end(words),
                                  [&](std::string_view w) { return text.starts_with(w); });
  if (word == std::end(words)) return std::nullopt;
  const std::optional<DaySpan> span = read_span(text.substr(word->size()), today);
  if (!span) return std::nullopt;
  DateExpression read;
  if (*word == "since " || *word == "from ") read.dates.from = span->first;
  if (*word == "until " || *word == "till ") read.dates.to = span->last;
  if (*word == "after ") read.dates.from = day_later(span->last, Period::day, 1);
  if (*word == "before ") read.dates.to = day_later(span->first, Period::day, -1);
  if (!read.dates.from && !read.dates.to) return std::nullopt;
  return read;
}

/// Removes `from` from the left side of `from A to B`.
std::string_view without_from(std::string_view left) {
  return left.starts_with("from ") ? left.substr(5) : left;
}

/// Reads `2020-2024`, since no month has four digits.
bool is_pair_of_years(std::string_view text) {
  return text.size() == 9 && text[4] == '-' && all_digits(text.substr(0, 4)) && all_digits(text.substr(5));
}

/// Makes dashes hyphens and an ellipsis two dots.
std::string normalised(std::string_view text) {
  std::string folded = fold_keyword(text);
  for (const std::pair<std::string_view, std::string_view> sign :
       {std::pair{"–", "-"}, std::pair{"—", "-"}, std::pair{"…", ".."}, std::pair{"...", ".."}})
    for (std::size_t at; (at = folded.find(sign.first)) != folded.npos;)
      folded.replace(at, sign.first.size(), sign.second);
  return folded;
}

}  // namespace

std::optional<DateExpression> read_date_expression(std::string_view text, Date today) {
  if (text.size() > longest_expression) return std::nullopt;
  today.second_of_day.reset();
  const std::string folded = normalised(text);
  const std::string_view view = folded;
  if (view == "none") return DateExpression{.dates = {}, .undated = true};
  if (const std::size_t dots = view.find(".."); dots != view.npos)
    return read_range(view.substr(0, dots), view.substr(dots + 2), today);
  if (const std::size_t to = view.find(" to "); to != view.npos)
    return read_range(without_from(view.substr(0, to)), view.substr(to + 4), today);
  if (is_pair_of_years(view)) return read_range(view.substr(0, 4), view.substr(5), today);
  if (const auto open = read_open_range(view, today)) return open;
  const std::optional<DaySpan> span = read_span(view, today);
  if (!span) return std::nullopt;
  return DateExpression{.dates = {span->first, span->last}};
}

Date today_here() {
  if (const char* given = std::getenv("BROADSHEET_TODAY"); given && *given) {
    const std::optional<WrittenDate> day = parse_written_date(given);
    if (!day || day->precision != DatePrecision::day)
      throw UsageError(fmt::format("BROADSHEET_TODAY must be a date such as 2026-01-31, not \"{}\".", given));
    return {day->date.year, day->date.month, day->date.day, std::nullopt};
  }
  const std::time_t now = std::time(nullptr);
  std::tm here{};
  localtime_r(&now, &here);
  return {std::min(here.tm_year + 1900, last_year), here.tm_mon + 1, here.tm_mday, std::nullopt};
}

}  // namespace broadsheet
