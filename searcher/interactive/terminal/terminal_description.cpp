#include "searcher/interactive/terminal/terminal_description.h"

// clang-format off: the second needs the first
#include <curses.h>
#include <term.h>
// clang-format on
#include <unistd.h>

namespace broadsheet::interactive {
namespace {

/// A string of the description; empty when it has none. Padding (`$<...>`) is removed, because today's
/// terminals do not need it.
std::string capability(const char* name) {
  const char* value = tigetstr(name);
  if (value == nullptr || value == reinterpret_cast<const char*>(-1)) return {};
  std::string text = value;
  for (std::size_t at = text.find("$<"); at != std::string::npos; at = text.find("$<", at))
    text.erase(at, text.find('>', at) - at + 1);
  return text;
}

}  // namespace

std::optional<TerminalDescription> describe_terminal() {
  int error = 0;
  if (setupterm(nullptr, STDOUT_FILENO, &error) == ERR) return std::nullopt;
  std::optional<TerminalDescription> description;
  if (!capability("cup").empty() && !capability("clear").empty()) {
    const bool has_mouse = !capability("kmous").empty();
    description.emplace();
    description->report_on = std::string("\x1b[?2004h") + (has_mouse ? "\x1b[?1000h\x1b[?1006h" : "");
    description->report_off = std::string(has_mouse ? "\x1b[?1006l\x1b[?1000l" : "") + "\x1b[?2004l";
    description->enter = capability("smcup") + capability("smkx") + description->report_on;
    description->leave = description->report_off + capability("sgr0") + capability("cnorm") +
                         capability("rmkx") + capability("rmcup");
  }
  del_curterm(cur_term);
  return description;
}

}  // namespace broadsheet::interactive
