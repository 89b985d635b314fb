#include "searcher/interactive/outside/shell_command.h"

#include <string>
#include <vector>

#include "searcher/commands/dispatch.h"
#include "tests/support/catch.h"

using namespace broadsheet;
using namespace broadsheet::interactive;

namespace {

void check_same_search(const Choices& choices) {
  const auto [command, options] =
      broadsheet::commands::parse_command_line(shell_words(choices, {"my news", "own.tsv", "de"}), "");
  CHECK(command->name == (choices.similar.empty() ? "" : "similar"));
  CHECK(options.index == "my news");
  CHECK(options.entities == "own.tsv");
  CHECK(options.request.language == "de");
  CHECK(options.request.text == choices.query);
  CHECK(options.request.similar == choices.similar);
  CHECK(options.request.filters == choices.filters);
  CHECK(options.request.dates == choices.dates);
  CHECK(options.request.sort == choices.sort);
  CHECK(options.request.collapse == choices.collapse);
}

}  // namespace

TEST_CASE("the command finds what is chosen on the screen") {
  check_same_search({"wind -coal \"net zero\" it's", {}, {}, {}, SortOrder::relevance, true});
  check_same_search({"-coal", {}, {{"source", "Harbour Courier"}}, {}, SortOrder::newest, false});
  check_same_search({"saved",
                     {},
                     {{"date", "2024"}},
                     {Date{2023, 1, 1, {}}, Date{2024, 5, 6, {}}},
                     SortOrder::oldest,
                     true});
  check_same_search({"", "-id 17", {{"person", "Angela Merkel"}}, {}, SortOrder::relevance, true});
  check_same_search({"", {}, {{"language", "de"}}, {}, SortOrder::relevance, true});
}

TEST_CASE("the command is quoted for a shell where need be") {
  CHECK(
      shell_command({"wind OR solar", {}, {{"source", "Courier"}}, {}, SortOrder::newest, true}, {"news"}) ==
      "searcher --db news --filter source:Courier --sort newest 'wind OR solar'");
  CHECK(shell_command({"", "cw-17", {}, {}, SortOrder::relevance, true}, {"my news"}) ==
        "searcher similar --db 'my news' cw-17");
  CHECK(shell_command({"", {}, {}, {}, SortOrder::relevance, true}, {"news"}) == "searcher --db news ''");
}
