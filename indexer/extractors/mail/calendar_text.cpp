#include "indexer/extractors/mail/calendar_text.h"

#include <array>

#include "common/folded_cursor.h"
#include "indexer/html/html_tree.h"
#include "indexer/input/clean_text.h"

namespace broadsheet::extraction {
namespace {

struct CalendarProperty {
  std::string_view name, label;
};
constexpr std::array calendar_properties = {
    CalendarProperty{"summary", ""},
    CalendarProperty{"dtstart", "Start: "},
    CalendarProperty{"dtend", "End: "},
    CalendarProperty{"due", "Due: "},
    CalendarProperty{"location", "Location: "},
    CalendarProperty{"organizer", "Organizer: "},
    CalendarProperty{"attendee", "Attendee: "},
    CalendarProperty{"description", ""},
    CalendarProperty{"comment", ""},
};

// Lines that begin with a blank continue the one before (section 3.1).
std::string unfolded_calendar(std::string_view calendar) {
  std::string out;
  for (std::size_t i = 0; i < calendar.size(); ++i) {
    const bool folded =
        calendar[i] == '\n' && i + 1 < calendar.size() && (calendar[i + 1] == ' ' || calendar[i + 1] == '\t');
    if (folded)
      ++i;
    else
      out += calendar[i];
  }
  return out;
}

// Section 3.3.11.
std::string unescaped_text(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == '\\' && i + 1 < value.size()) {
      ++i;
      out += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
    } else {
      out += value[i];
    }
  }
  return out;
}

// `20240305T102030Z` as `2024-03-05 10:20`; other values as they are.
std::string written_time(std::string_view value) {
  if (value.size() < 8 || !all_digits(value.substr(0, 8))) return std::string(value);
  std::string out(value.substr(0, 4));
  out.append("-").append(value.substr(4, 2)).append("-").append(value.substr(6, 2));
  if (value.size() >= 13 && value[8] == 'T' && all_digits(value.substr(9, 4)))
    out.append(" ").append(value.substr(9, 2)).append(":").append(value.substr(11, 2));
  return out;
}

// `CN="Jane Doe"` among the parameters, else the address.
std::string written_attendee(std::string_view parameters, std::string_view value) {
  const std::size_t at = parameters.find("CN=");
  if (readers::lower_ascii(value.substr(0, 7)) == "mailto:") value.remove_prefix(7);
  if (at == parameters.npos) return std::string(value);
  std::string_view name = parameters.substr(at + 3);
  name = name.starts_with('"') ? name.substr(1, name.find('"', 1) - 1) : name.substr(0, name.find(';'));
  return std::string(name) + " <" + std::string(value) + ">";
}

// The colon that is not inside of quotes.
std::size_t end_of_name(std::string_view line) {
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == ':' && !quoted) return i;
  }
  return line.npos;
}

std::string written_property(std::string_view line) {
  const std::size_t colon = end_of_name(line);
  if (colon == line.npos) return {};
  const std::string_view head = line.substr(0, colon), value = readers::trim(line.substr(colon + 1));
  const std::string name = readers::lower_ascii(head.substr(0, head.find(';')));
  for (const CalendarProperty& row : calendar_properties) {
    if (row.name != name || value.empty()) continue;
    const bool is_time = name.starts_with("dt") || name == "due";
    const bool is_person = name == "organizer" || name == "attendee";
    const std::string written = is_time     ? written_time(value)
                                : is_person ? written_attendee(head, value)
                                            : unescaped_text(value);
    return std::string(row.label) + written + '\n';
  }
  return {};
}

}  // namespace

std::string calendar_text(std::string_view calendar) {
  const std::string unfolded = unfolded_calendar(calendar);
  std::string_view rest = unfolded;
  std::string out;
  int alarms = 0, zones = 0;
  while (!rest.empty()) {
    const std::size_t size = std::min(rest.find('\n'), rest.size());
    const std::string_view line = readers::trim(rest.substr(0, size));
    rest.remove_prefix(std::min(size + 1, rest.size()));
    alarms += (line == "BEGIN:VALARM") - (line == "END:VALARM");
    zones += (line == "BEGIN:VTIMEZONE") - (line == "END:VTIMEZONE");
    if (alarms <= 0 && zones <= 0) out += written_property(line);
  }
  return out;
}

}  // namespace broadsheet::extraction
