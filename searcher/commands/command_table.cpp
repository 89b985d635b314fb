#include "searcher/commands/command_table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace broadsheet::commands {

extern const Command search, get, count, facets, terms, entities, similar, diff, save, saved, forget, watch,
    serve;

namespace {

constexpr std::array table = {
    &search, &get,  &count, &facets, &terms, &entities, &similar,
    &diff,   &save, &saved, &forget, &watch, &serve,
};

}  // namespace

std::span<const Command* const> command_table() {
  return table;
}

const Command& command_of(const std::vector<std::string>& arguments) {
  const auto named = std::find_if(table.begin() + 1, table.end(), [&](const Command* each) {
    return !arguments.empty() && arguments.front() == each->name;
  });
  return named == table.end() ? search : **named;
}

std::string full_name(const Command& command) {
  return command.name.empty() ? "searcher" : fmt::format("searcher {}", command.name);
}

std::string joined(const Words& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

}  // namespace broadsheet::commands
