#include "common/dates/program_dates.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "common/dates/digit_dates.h"
#include "common/folded_cursor.h"

namespace broadsheet {
namespace {

struct Call {
  std::string_view name;  ///< with its qualifiers: `datetime.date`
  std::string_view arguments;
};

bool is_name_part(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '_' || c == ' ';
}

std::optional<Call> call_in(std::string_view text) {
  const std::size_t open = text.find('('), close = text.rfind(')');
  if (open == text.npos || close == text.npos || close < open) return std::nullopt;
  std::size_t begin = open;
  while (begin > 0 && is_name_part(text[begin - 1])) --begin;
  return Call{text.substr(begin, open - begin), text.substr(open + 1, close - open - 1)};
}

std::string_view last_name(std::string_view name) {
  return name.substr(name.find_last_of(". ") + 1);
}

bool makes_date(std::string_view name) {
  constexpr std::array names = {
      std::string_view("date"),        std::string_view("datetime"),    std::string_view("datetime64"),
      std::string_view("timestamp"),   std::string_view("isodate"),     std::string_view("utc"),
      std::string_view("of"),          std::string_view("localdate"),   std::string_view("localdatetime"),
      std::string_view("utcdatetime"), std::string_view("struct_time"), std::string_view("to_datetime"),
      std::string_view("parse"),       std::string_view("numberlong")};
  return std::find(names.begin(), names.end(), last_name(name)) != names.end();
}

/// JavaScript's months. Python's class has the same name and is always written with its module.
bool counts_months_from_zero(std::string_view name) {
  return name == "date" || name == "new date" || name == "date.utc" || name == "new date.utc" ||
         name == " new date";
}

/// The numbers at the beginning of a list of arguments, with or without names: `2021, tm_mon=5, tzinfo=...`.
std::vector<std::int64_t> numbers_in(std::string_view arguments) {
  std::vector<std::int64_t> numbers;
  while (!arguments.empty()) {
    const std::size_t end = std::min(arguments.find(','), arguments.size());
    std::string_view argument = arguments.substr(0, end);
    arguments.remove_prefix(std::min(end + 1, arguments.size()));
    if (const std::size_t sign = argument.find('='); sign != argument.npos) argument.remove_prefix(sign + 1);
    FoldedCursor cursor(argument);
    cursor.skip_blanks();
    const std::string_view digits = cursor.digits();
    cursor.skip_blanks();
    if (digits.empty() || cursor.position() != argument.size()) break;
    numbers.push_back(number_of(digits));
  }
  return numbers;
}

int to_int(std::int64_t number) {
  return static_cast<int>(std::min<std::int64_t>(number, 10'000));
}

/// Year, month, day, and the time if it is known to be in UTC: a zone behind it is not read.
std::optional<WrittenDate> date_of_numbers(const std::vector<std::int64_t>& numbers, const Call& call) {
  if (numbers.size() < 3) return std::nullopt;
  const int month = to_int(numbers[1]) + (counts_months_from_zero(call.name) ? 1 : 0);
  WrittenDate read{.date = {to_int(numbers[0]), month, to_int(numbers[2]), std::nullopt}};
  const bool other_zone =
      call.arguments.find("tz") != call.arguments.npos && call.arguments.find("utc") == call.arguments.npos;
  if (numbers.size() >= 5 && !other_zone && numbers[3] < 24 && numbers[4] < 60)
    read.date.second_of_day =
        to_int(numbers[3]) * 3600 + to_int(numbers[4]) * 60 + (numbers.size() > 5 ? to_int(numbers[5]) : 0);
  return is_valid(read.date) ? std::optional(read) : std::nullopt;
}

std::string_view without_marks(std::string_view text, std::string_view marks) {
  const std::size_t begin = text.find_first_not_of(marks);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(marks) + 1 - begin);
}

/// An epoch, with the zone that .NET may add: `1620000000000+0200`.
std::optional<WrittenDate> date_of_moment(std::string_view text) {
  text = without_marks(text, " '\"");
  FoldedCursor cursor(text);
  const bool negative = cursor.take('-');
  const std::string_view digits = cursor.digits();
  const char next = cursor.peek();
  if (digits.size() < 9 || (next != '\0' && next != '+' && next != '-')) return std::nullopt;
  return date_of_digits(digits, negative);
}

/// What is in the quotes at the beginning.
std::string_view quoted(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  if (begin == text.npos || (text[begin] != '\'' && text[begin] != '"')) return {};
  const std::size_t end = text.find(text[begin], begin + 1);
  return end == text.npos ? std::string_view() : text.substr(begin + 1, end - begin - 1);
}

/// The value of `{"$date": ...}` or `{"$date": {"$numberlong": "..."}}`; empty when there is none.
std::string_view value_of_extended_json(std::string_view text) {
  constexpr std::string_view key = "$date", long_key = "$numberlong";
  std::size_t at = text.find(key);
  if (!text.starts_with('{') || at == text.npos) return {};
  at += key.size();
  if (const std::size_t inner = text.find(long_key, at); inner != text.npos) at = inner + long_key.size();
  return without_marks(text.substr(at), " '\":{}");
}

}  // namespace

std::optional<WrittenDate> program_date(std::string_view text) {
  if (const std::string_view value = value_of_extended_json(text); !value.empty())
    return all_digits(value) ? date_of_digits(value) : parse_written_date(value);
  const std::optional<Call> call = call_in(text);
  if (!call || !makes_date(call->name)) return std::nullopt;
  if (const std::string_view inner = quoted(call->arguments); !inner.empty())
    return parse_written_date(inner);
  if (const auto moment = date_of_moment(call->arguments)) return moment;
  return date_of_numbers(numbers_in(call->arguments), *call);
}

}  // namespace broadsheet
