#include "indexer/records/date_keys.h"

#include <algorithm>
#include <array>
#include <string>

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

constexpr std::array change_parts = {"modif"sv,    "updat"sv,    "revis"sv,    "edited"sv,
                                     "chang"sv,    "lastmod"sv,  "actualiz"sv, "geandert"sv,
                                     "geändert"sv, "aktualis"sv, "gewijzigd"sv};
constexpr std::array moment_parts = {"time"sv, "createdat"sv, "created"sv, "epoch"sv,  "utc"sv,
                                     "unix"sv, "tstamp"sv,    "millis"sv,  "parsed"sv, "seconds"sv};
constexpr std::array date_parts = {"date"sv, "datum"sv, "fecha"sv, "data"sv, "дата"sv, "tarih"sv, "dato"sv};

std::string without_separators(std::string_view key) {
  std::string out;
  for (const char c : key)
    if (c != '_' && c != '-' && c != ' ') out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
  return out;
}

template <std::size_t Count>
bool has_any(std::string_view key, const std::array<std::string_view, Count>& parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return key.find(part) != key.npos; });
}

}  // namespace

DateKeyKind date_key_kind(std::string_view key) {
  const std::string name = without_separators(key);
  if (has_any(name, change_parts)) return DateKeyKind::change;
  if (name == "month") return DateKeyKind::month_of_year;
  if (name == "day") return DateKeyKind::day_of_month;
  if (name.ends_with("year") || name.starts_with("year")) return DateKeyKind::year;
  if (has_any(name, moment_parts) || name == "ts" || name.ends_with("at")) return DateKeyKind::moment;
  return DateKeyKind::day;
}

bool is_part_of_date(std::string_view key) {
  constexpr std::array parts = {"year"sv,      "month"sv, "day"sv,       "date"sv,    "datetime"sv,
                                "iso"sv,       "utc"sv,   "local"sv,     "seconds"sv, "_seconds"sv,
                                "timestamp"sv, "start"sv, "date-parts"sv};
  return std::find(parts.begin(), parts.end(), key) != parts.end();
}

bool is_called_date(std::string_view key) {
  return has_any(without_separators(key), date_parts);
}

}  // namespace broadsheet::readers
