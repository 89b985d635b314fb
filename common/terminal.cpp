#include "common/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace broadsheet {
namespace {

constexpr std::size_t default_width = 80;

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::size_t number(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? value : 0;
}

}  // namespace

TerminalFacts terminal_facts(int file_descriptor) {
  TerminalFacts facts;
  facts.is_terminal = isatty(file_descriptor) == 1;
  winsize size{};
  if (facts.is_terminal && ioctl(file_descriptor, TIOCGWINSZ, &size) == 0) {
    facts.columns = size.ws_col;
    facts.rows = size.ws_row;
  }
  facts.columns_variable = number(variable("COLUMNS"));
  facts.type = variable("TERM");
  facts.no_colour = !variable("NO_COLOR").empty();
  if (const char* pager = std::getenv("PAGER")) facts.pager = pager;
  return facts;
}

bool wants_colour(const TerminalFacts& facts, ColourChoice choice) {
  if (choice != ColourChoice::automatic) return choice == ColourChoice::always;
  return facts.is_terminal && !facts.no_colour && !facts.type.empty() && facts.type != "dumb";
}

bool wants_links(const TerminalFacts& facts, ColourChoice choice) {
  const bool capable = !facts.type.empty() && facts.type != "dumb" && facts.type != "linux";
  return facts.is_terminal && capable && wants_colour(facts, choice);
}

std::size_t usable_width(const TerminalFacts& facts, std::optional<std::size_t> asked) {
  if (asked) return *asked;
  if (facts.columns > 0) return facts.columns;
  return facts.columns_variable > 0 ? facts.columns_variable : default_width;
}

}  // namespace broadsheet
