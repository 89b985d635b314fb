#include "common/date.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

#include "common/folded_cursor.h"

namespace broadsheet {
namespace {

constexpr int seconds_per_day = 86400;

bool is_leap_year(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr std::array lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap_year(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

bool is_valid(const Date& date) {
  if (date.year < 0 || date.year > 9999 || date.month < 1 || date.month > 12) return false;
  if (date.day < 1 || date.day > days_in_month(date.year, date.month)) return false;
  return !date.second_of_day || (*date.second_of_day >= 0 && *date.second_of_day < seconds_per_day);
}

std::string iso_day(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string iso_date(const Date& date) {
  if (!date.second_of_day) return iso_day(date);
  const int second = *date.second_of_day;
  return fmt::format("{}T{:02}:{:02}:{:02}Z", iso_day(date), second / 3600, second / 60 % 60, second % 60);
}

std::string date_key(const Date& date) {
  std::string key = fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day);
  if (!date.second_of_day) return key;
  const int second = *date.second_of_day;
  return key + fmt::format("{:02}{:02}{:02}", second / 3600, second / 60 % 60, second % 60);
}

std::optional<Date> date_from_key(std::string_view key) {
  if ((key.size() != 8 && key.size() != 14) || !all_digits(key)) return std::nullopt;
  Date date{number(key.substr(0, 4)), number(key.substr(4, 2)), number(key.substr(6, 2)), std::nullopt};
  if (key.size() == 14) {
    const int hour = number(key.substr(8, 2)), minute = number(key.substr(10, 2)),
              second = number(key.substr(12));
    if (hour > 23 || minute > 59 || second > 59) return std::nullopt;
    date.second_of_day = hour * 3600 + minute * 60 + second;
  }
  if (!is_valid(date)) return std::nullopt;
  return date;
}

}  // namespace broadsheet
