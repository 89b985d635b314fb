#include "searcher/reference/description.h"

#include <algorithm>
#include <string>

#include "searcher/command_line/option_table.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::reference;

TEST_CASE("every value that completions offer is one that the option takes") {
  int values = 0;
  for (const DescribedOption& option : describe_searcher().options)
    for (const std::string& value : option.values) {
      INFO(option.name << ' ' << value);
      Options options;
      const std::string whole = value.ends_with(':') ? value + "2024" : value;
      CHECK_NOTHROW(find_option(option.name).apply(options, whole));
      ++values;
    }
  CHECK(values > 100);
}

TEST_CASE("the searcher's commands are the words that its command lines begin with") {
  const std::vector<std::string> commands = describe_searcher().commands;
  const auto has = [&](std::string_view name) {
    return std::count(commands.begin(), commands.end(), name) == 1;
  };
  CHECK((has("get") && has("entities") && has("serve")));
  CHECK_FALSE((has("--db") || has("")));
}
