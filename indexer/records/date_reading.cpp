#include "indexer/records/date_reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>

#include "common/analysis/language_detection.h"
#include "common/dates/digit_dates.h"
#include "common/folded_cursor.h"
#include "common/language.h"
#include "indexer/input/clean_text.h"
#include "indexer/records/date_keys.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t max_shown_date_bytes = 60;
constexpr std::size_t shortest_moment = 8;  // digits

/// `timestamp: 1430` is a count of seconds in a clip, not a year.
bool is_no_moment(const DateCandidate& candidate, const WrittenDate& read) {
  if (candidate.kind != DateKeyKind::moment) return false;
  return read.precision == DatePrecision::year ||
         (all_digits(candidate.value) && candidate.value.size() < shortest_moment);
}

/// `month: 5` and `day: 3` are parts of a date.
bool is_part(const DateCandidate& candidate) {
  const bool part =
      candidate.kind == DateKeyKind::month_of_year || candidate.kind == DateKeyKind::day_of_month;
  return part && candidate.value.size() <= 2;
}

bool has_word(std::string_view value) {
  return std::any_of(value.begin(), value.end(),
                     [](char c) { return is_letter(static_cast<char>(c | 0x20)) && c != 'T' && c != 'Z'; });
}

}  // namespace

int last_plausible_year() {
  static const int year = [] {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    return utc.tm_year + 1900 + 1;
  }();
  return year;
}

std::optional<WrittenDate> DateReading::read(const DateCandidate& candidate) {
  fault = note = {};
  if (is_part(candidate)) return std::nullopt;
  std::optional<WrittenDate> read = parse(candidate.value);
  if (!read && is_called_date(candidate.key))
    if (const std::optional<Date> day = date_of_serial(candidate.value)) read = WrittenDate{.date = *day};
  if (!read || is_no_moment(candidate, *read)) {
    fault = "date not understood: " + shown_date(candidate.value);
    return std::nullopt;
  }
  if (read->date.year < first_plausible_year || read->date.year > last_plausible_year()) {
    fault = fmt::format("date before {} or after next year: {}", first_plausible_year,
                        shown_date(candidate.value));
    return std::nullopt;
  }
  return read;
}

// The language is looked for only when it can change the result.
std::optional<WrittenDate> DateReading::parse(std::string_view value) {
  DateHints hints;
  if (!context_.source.locale.empty()) hints.language = language();
  std::optional<WrittenDate> read = parse_written_date(value, hints);
  const bool may_be_named = (!read || read->by_language) && hints.language.empty() && has_word(value);
  if (may_be_named && !language().empty()) {
    hints.language = language();
    read = parse_written_date(value, hints);
  }
  if (read && read->by_language) return std::nullopt;
  if (!read || !read->either_order) return read;
  hints.order = order(value);
  return hints.order == DayOrder::day_month ? read : parse_written_date(value, hints);
}

std::string_view DateReading::language() {
  if (!language_) {
    const std::string_view locale = context_.source.locale;
    const Language* known = find_language(locale);
    if (known)
      language_ = std::string(known->code);
    else if (!locale.empty())
      language_ = std::string(locale.substr(0, locale.find_first_of("-_")));
    else
      language_ = detect_language(context_.title, context_.text, {});
  }
  return *language_;
}

DayOrder DateReading::order(std::string_view value) {
  if (context_.order_of_rows) return *context_.order_of_rows;
  DateSource source = context_.source;
  if (source.locale.empty()) source.locale = language();
  if (const std::optional<DayOrder> known = day_order_of_source(source)) return *known;
  note = fmt::format("date {}{}", shown_date(value), read_as_day_month);
  return DayOrder::day_month;
}

std::string shown_date(std::string_view value) {
  return shortened(value, max_shown_date_bytes);
}

}  // namespace broadsheet::readers
