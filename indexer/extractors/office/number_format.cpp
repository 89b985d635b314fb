#include "indexer/extractors/office/number_format.h"

#include <chrono>
#include <cmath>
#include <cstdio>

namespace broadsheet::extraction {
namespace {

constexpr double last_day = 2'958'465;  // 9999-12-31
constexpr int days_to_1904 = 1462;
constexpr int minutes_a_day = 24 * 60;

// Codes without what stands in quotes, in brackets (colours, currencies) and behind a backslash, up to the
// first semicolon.
std::string bare_code(std::string_view code) {
  std::string out;
  for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
    if (code[at] == '"' || code[at] == '[') {
      const std::size_t end = code.find(code[at] == '"' ? '"' : ']', at + 1);
      if (end == code.npos) break;
      const bool elapsed = code[at] == '[' && end == at + 2;  // [h]: hours as a length of time
      if (elapsed) out += code[at + 1];
      at = end;
    } else if (code[at] == '\\' || code[at] == '_' || code[at] == '*') {
      ++at;
    } else {
      out += code[at];
    }
  }
  return out;
}

NumberKind kind_of_code(std::string_view code) {
  const std::string bare = bare_code(code);
  if (bare.starts_with("General") || bare.starts_with("Standard")) return NumberKind::number;
  const bool day = bare.find_first_of("yYdDe") != bare.npos && bare.find("E+") == bare.npos;
  const bool time = bare.find_first_of("hHsS") != bare.npos;
  const bool month = bare.find_first_of("mM") != bare.npos;
  if (day) return time ? NumberKind::date_and_time : NumberKind::date;
  if (time) return NumberKind::time;
  if (month) return NumberKind::date;
  return bare.find('%') != bare.npos ? NumberKind::percentage : NumberKind::number;
}

std::string printed(const char* format, auto... values) {
  char buffer[64];
  const int size = std::snprintf(buffer, sizeof buffer, format, values...);
  return {buffer, static_cast<std::size_t>(size)};
}

// Excel takes 1900 for a leap year, so that days up to its February are one less.
std::string date_text(int day) {
  const std::chrono::sys_days base = std::chrono::year(1899) / 12 / 30;
  const std::chrono::year_month_day date = base + std::chrono::days(day < 60 ? day + 1 : day);
  return printed("%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                 static_cast<unsigned>(date.day()));
}

std::string time_text(int minutes) {
  return printed("%02d:%02d", minutes / 60, minutes % 60);
}

}  // namespace

NumberKind number_kind(int format, std::string_view code) {
  if (!code.empty()) return kind_of_code(code);
  if (format == 9 || format == 10) return NumberKind::percentage;
  if (format == 22) return NumberKind::date_and_time;
  if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47)) return NumberKind::time;
  const bool date =
      (format >= 14 && format <= 17) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
  return date ? NumberKind::date : NumberKind::number;
}

std::string number_text(double number, NumberKind kind, bool from_1904) {
  if (!std::isfinite(number)) return {};
  if (kind == NumberKind::percentage) return printed("%.15g%%", number * 100);
  if (kind == NumberKind::number) return printed("%.15g", number);
  if (from_1904) number += days_to_1904;
  if (number < 0 || number > last_day) return printed("%.15g", number);
  auto day = static_cast<int>(number);
  auto minutes = static_cast<int>(std::lround((number - day) * minutes_a_day));
  if (kind == NumberKind::time) return time_text(minutes + (day < 1000 ? day * minutes_a_day : 0));
  if (minutes == minutes_a_day) {
    ++day;
    minutes = 0;
  }
  if (kind == NumberKind::date || minutes == 0) return date_text(day);
  return date_text(day) + ' ' + time_text(minutes);
}

}  // namespace broadsheet::extraction
