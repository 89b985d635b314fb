#include "searcher/commands/command_table.h"

#include <algorithm>
#include <set>

#include "searcher/command_line/option_table.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::commands;

namespace {

bool is_option(std::string_view name) {
  const auto all = option_table();
  return std::any_of(all.begin(), all.end(), [&](const OptionRow& row) { return row.long_name() == name; });
}

}  // namespace

TEST_CASE("every option that a command takes is in the table of options, and is named once") {
  for (const Command* command : command_table()) {
    INFO(full_name(*command));
    for (const std::string_view name : command->options) {
      INFO(name);
      CHECK(is_option(name));
      CHECK(std::count(command->options.begin(), command->options.end(), name) == 1);
    }
  }
}

TEST_CASE("every option is taken by a command, or tells about the program") {
  std::set<std::string_view> taken;
  for (const Command* command : command_table())
    taken.insert(command->options.begin(), command->options.end());
  for (const OptionRow& row : option_table()) {
    INFO(row.name);
    CHECK((taken.contains(row.long_name()) || row.about_program));
  }
}

TEST_CASE("a server takes as options whatever its requests have as keys") {
  const std::vector<std::string> words = {"serve"};
  const Command& serve = command_of(words);
  for (const OptionRow& row : option_table()) {
    INFO(row.name);
    const bool taken =
        std::find(serve.options.begin(), serve.options.end(), row.long_name()) != serve.options.end();
    CHECK((taken || row.in_requests == InRequests::never));
  }
}

TEST_CASE("the first argument names the command, or it is a search") {
  CHECK(command_of({"count", "wind"}).name == "count");
  CHECK(command_of({"wind", "count"}).name.empty());
  CHECK(command_of({}).name.empty());
  CHECK(command_of({""}).name.empty());
}
