#include "common/dates/digit_dates.h"

#include "common/calendar.h"
#include "common/folded_cursor.h"

namespace broadsheet {
namespace {

constexpr std::int64_t serial_of_1970 = 25569;
constexpr std::int64_t serial_of_1990 = 32874;

int number_at(std::string_view digits, std::size_t at, std::size_t size) {
  return static_cast<int>(number_of(digits.substr(at, size)));
}

std::optional<WrittenDate> valid(const std::optional<Date>& date,
                                 DatePrecision precision = DatePrecision::day) {
  if (!date || !is_valid(*date)) return std::nullopt;
  return WrittenDate{.date = *date, .precision = precision};
}

/// `202401311020`. Milliseconds have as many digits until 2001; a number that could be both is no epoch.
std::optional<Date> minute_of_digits(std::string_view digits) {
  if (!digits.starts_with("19") && !digits.starts_with("20")) return std::nullopt;
  return date_from_key(std::string(digits) + "00");
}

std::optional<Date> ordinal_of_digits(std::string_view digits) {
  if (!digits.starts_with("19") && !digits.starts_with("20")) return std::nullopt;
  return day_of_year(number_at(digits, 0, 4), number_of(digits.substr(4)));
}

std::optional<Date> epoch_of_digits(std::string_view digits, bool negative) {
  const std::int64_t sign = negative ? -1 : 1;
  switch (digits.size()) {
    case 9:
    case 10:
      return date_of_epoch(sign * number_of(digits));
    case 12:
    case 13:
      return date_of_epoch(sign * number_of(digits) / 1000);
    case 15:
    case 16:
      return date_of_epoch(sign * number_of(digits) / 1'000'000);
    case 18:
    case 19:
      return date_of_epoch(sign * number_of(digits.substr(0, digits.size() - 9)));
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Date> date_of_epoch(std::int64_t seconds) {
  const std::int64_t days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
  std::optional<Date> date = date_of_day_number(days);
  if (date) date->second_of_day = static_cast<int>(seconds - days * 86400);
  return date;
}

std::optional<WrittenDate> date_of_digits(std::string_view digits, bool negative) {
  if (negative) return valid(epoch_of_digits(digits, true));
  switch (digits.size()) {
    case 4:
      return valid(Date{number_at(digits, 0, 4), 1, 1, std::nullopt}, DatePrecision::year);
    case 6:
      return valid(Date{number_at(digits, 0, 4), number_at(digits, 4, 2), 1, std::nullopt},
                   DatePrecision::month);
    case 7:
      return valid(ordinal_of_digits(digits));
    case 8:
    case 14:
      return valid(date_from_key(digits));
    case 12:
      if (const auto minute = minute_of_digits(digits)) return valid(minute);
      return valid(epoch_of_digits(digits, false));
    case 17:
      return valid(date_from_key(digits.substr(0, 14)));
    default:
      return valid(epoch_of_digits(digits, false));
  }
}

std::optional<Date> date_of_serial(std::string_view number) {
  const std::string_view digits = number.substr(0, number.find('.'));
  const bool fraction = digits.size() == number.size() || all_digits(number.substr(digits.size() + 1));
  if (digits.size() != 5 || !all_digits(digits) || !fraction) return std::nullopt;
  const std::int64_t serial = number_of(digits);
  return serial >= serial_of_1990 ? date_of_day_number(serial - serial_of_1970) : std::nullopt;
}

std::optional<Date> day_of_year(int year, std::int64_t day) {
  if (day < 1 || day > 366) return std::nullopt;
  const std::optional<Date> date = date_of_day_number(day_number({year, 1, 1, std::nullopt}) + day - 1);
  return date && date->year == year ? date : std::nullopt;
}

}  // namespace broadsheet
